using System.CommandLine;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Conflict.Formats.Cases;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Verification;
using Demarche.Workbench.Conflicts.Reports;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>demarche conflict verify: compares printed results of cases with what is worked out.</summary>
internal sealed class VerifyCommand : HostCommand
{
    private readonly Argument<string[]> _cases = new("CASE.json") { Description = "Cases with printed results.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<ReportFormat> _format = ConflictOptions.Format();
    private readonly Option<string?> _output = CommonOptions.Output();

    /// <summary>Makes the command.</summary>
    internal VerifyCommand()
        : base(
            "verify",
            "Compare the printed results of cases with what is worked out; the exit code is 1 where any differs.",
            "demarche conflict verify cases/*.json",
            "demarche conflict verify cases/05-syria-iraq-1975.json --format json")
    {
        Add(_cases);
        Add(_format);
        Add(_output);
    }

    /// <inheritdoc/>
    internal override int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        var paths = arguments.GetRequiredValue(_cases);
        var texts = paths.Select(path => (Path: path, Text: ModelInput.Text(session, path))).ToList();
        var verdicts = SlowWork.Run(session, "Verifying", (progress, stop) => VerifyAll(texts, progress, stop), cancellation);
        var differ = verdicts.Count(static entry => entry.Verdict.Agreement is Agreement.Differs);
        using var target = ResultTarget.Open(session, arguments.GetValue(_output));
        if (arguments.GetValue(_format) is ReportFormat.Table)
        {
            target.ToWriter(writer => Write(writer, verdicts, differ));
        }
        else
        {
            ReportOutput.Write(target, VerifyReport.Of(verdicts), arguments.GetValue(_format));
        }

        return differ > 0 ? ExitStatus.Failed : ExitStatus.Done;
    }

    private static void Write(TextWriter writer, List<(string Case, CaseVerdict Verdict)> verdicts, int differ)
    {
        foreach (var (name, verdict) in verdicts)
        {
            writer.WriteLine(PlainText.Of(VerifyReport.Line(name, verdict)));
        }

        writer.WriteLine(VerifyReport.Summary(verdicts.Count - differ, differ));
    }

    private static List<(string Case, CaseVerdict Verdict)> VerifyAll(List<(string Path, string Text)> texts, IProgress<double> progress, CancellationToken cancellation)
    {
        var verdicts = new List<(string Case, CaseVerdict Verdict)>();
        for (var index = 0; index < texts.Count; index++)
        {
            verdicts.AddRange(Verify(texts[index].Path, texts[index].Text, cancellation));
            progress.Report((index + 1.0) / texts.Count);
        }

        return verdicts;
    }

    // A case that cannot be read is one table that differs.
    private static IEnumerable<(string Case, CaseVerdict Verdict)> Verify(string path, string text, CancellationToken cancellation)
    {
        var file = CaseFormat.Read(text);
        var compiled = file.Case is null ? null : ConflictGraph.Compile(file.Case.Model, cancellation: cancellation);
        if (file.Case is not { } read || compiled?.Graph is not { } graph)
        {
            var problems = file.Problems.Concat((compiled?.Problems ?? []).Select(file.Places.Locate)).Where(static problem => problem.IsError).Select(problem => problem.ToText(path));
            return [(Path.GetFileName(path), new CaseVerdict("the case", path, Agreement.Differs, string.Join(" ", problems)))];
        }

        return CaseVerifier.Verify(read, graph, cancellation).Select(verdict => (read.Model.Name, verdict));
    }
}
