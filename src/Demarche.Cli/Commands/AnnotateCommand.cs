using System.CommandLine;
using System.CommandLine.Parsing;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Language.Model;
using Demarche.Workbench.Annotation;
using Demarche.Workbench.Ingest;

namespace Demarche.Cli.Commands;

/// <summary>demarche annotate: writes the linguistic annotation of documents, for those who measure it.</summary>
internal sealed class AnnotateCommand : HostCommand
{
    private readonly Argument<string> _path = new("FILE")
    {
        Description = "JSON Lines with \"id\" and \"text\"; - or nothing for standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _layers = CommonOptions.Text(
        "--layers",
        "NAMES",
        $"Only these layers, with commas between: {string.Join(", ", AnnotationLayerNames.All)}.");

    private readonly Option<string?> _model = CommonOptions.Text(
        "--model",
        "FILE",
        "The language model for syntax, entities and attributions; the one that comes with the program where none is named.");

    private readonly Option<AnnotationFormat> _format = new("--format", "-f")
    {
        Description = "jsonl (every layer; the default) or conllu (sentences with tags, lemmas and trees).",
        HelpName = "FORMAT",
        CompletionSources = { "jsonl", "conllu" },
        CustomParser = ParseFormat,
    };

    private readonly Option<bool> _fast = CommonOptions.Fast();
    private readonly Option<int?> _threads = CommonOptions.Threads();
    private readonly Option<string?> _output = CommonOptions.Output();

    /// <summary>Makes the command.</summary>
    internal AnnotateCommand()
        : base(
            "annotate",
            "Write tokens, tags, trees, names, times and attributions of documents.",
            "demarche annotate documents.jsonl > annotated.jsonl",
            "demarche annotate documents.jsonl --layers syntax,timexes --threads 4",
            "demarche annotate documents.jsonl --format conllu")
    {
        _layers.Validators.Add(CheckLayers);
        Add(_path);
        Add(_layers);
        Add(_format);
        Add(_model);
        Add(_fast);
        Add(_threads);
        Add(_output);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var path = arguments.GetValue(_path) ?? "-";
        using var input = path is "-" ? session.Input : NamedFile.Read(path);
        using var target = ResultTarget.Open(session, arguments.GetValue(_output));
        var name = path is "-" ? InputFinder.StandardInputName : path;
        var options = OptionsOf(arguments);
        using var named = arguments.GetValue(_model) is { } file ? LanguageModel.Load(file) : null;
        var counts = new AnnotationRun(options with { Model = named ?? ModelFor(options.Layers, arguments.GetValue(_fast), session) }).Run(
            input,
            target.Stream,
            problem => session.Complain($"{name}, line {problem.LineNumber}: {problem.Message} ({problem.Code})"),
            cancellation);
        return counts.Problems == 0 ? ExitStatus.Done : ExitCode.Of(counts.Documents, counts.Problems);
    }

    private AnnotationOptions OptionsOf(ParseResult arguments)
    {
        var threads = arguments.GetValue(_threads) ?? Environment.ProcessorCount;
        if (arguments.GetValue(_format) is AnnotationFormat.Conllu)
        {
            return new AnnotationOptions { Format = AnnotationFormat.Conllu, Layers = AnnotationLayers.Sentences | AnnotationLayers.Syntax, Threads = threads };
        }

        return arguments.GetValue(_layers) is { } names && AnnotationLayerNames.TryParse(names, out var layers, out _)
            ? new AnnotationOptions { Layers = layers, Threads = threads }
            : new AnnotationOptions { Threads = threads };
    }

    // Without a model all layers means all that there are; syntax alone cannot be had.
    private static LanguageModel? ModelFor(AnnotationLayers layers, bool isFast, CommandSession session) =>
        (layers & AnnotationLayers.OfModel) is AnnotationLayers.None ? null
        : layers.HasFlag(AnnotationLayers.Syntax) && layers is not AnnotationLayers.All ? session.Model(isFast) ?? ShippedModel.Standard.Load()
        : session.Model(isFast);

    private static AnnotationFormat ParseFormat(ArgumentResult result)
    {
        switch (result.Tokens[0].Value.ToUpperInvariant())
        {
            case "JSONL":
                return AnnotationFormat.Jsonl;
            case "CONLLU":
                return AnnotationFormat.Conllu;
            default:
                result.AddError($"\"{result.Tokens[0].Value}\" is not a format; take jsonl or conllu.");
                return default;
        }
    }

    private static void CheckLayers(OptionResult result)
    {
        if (result.Tokens is [var token] && !AnnotationLayerNames.TryParse(token.Value, out _, out var unknown))
        {
            result.AddError($"\"{unknown}\" is not a layer; take any of {string.Join(", ", AnnotationLayerNames.All)}.");
        }
    }
}
