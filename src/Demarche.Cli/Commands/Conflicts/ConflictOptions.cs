using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Demarche.Conflict.Stability;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>Arguments and options that several commands on conflict models have; each call makes a new one.</summary>
internal static class ConflictOptions
{
    /// <summary>The names of the rules that can be asked for.</summary>
    internal static IReadOnlyList<StabilityRules> Rules { get; } =
    [
        StabilityRules.Ordinary, StabilityRules.Certain, StabilityRules.Possible, StabilityRules.UnknownA, StabilityRules.UnknownB, StabilityRules.UnknownC,
        StabilityRules.UnknownD, StabilityRules.Strong(), StabilityRules.Ordinary with { Name = "matrix", Convention = SanctionConvention.MatrixForm },
    ];

    internal static Argument<string> Model() => new("MODEL")
    {
        Description = "A conflict model: .conflict.yaml, .gmcr or a case in JSON; - for standard input.",
    };

    internal static Option<ReportFormat> Format()
    {
        var option = new Option<ReportFormat>("--format", "-f")
        {
            Description = "table (for people; the default), json (one object) or csv (the first table).",
            HelpName = "FORMAT",
            CustomParser = ParseFormat,
        };
        option.CompletionSources.Add("table", "json", "csv");
        return option;
    }

    internal static Option<int?> StateLimit() => Positive("--state-limit", "N", "Refuse a model with more feasible states than this; 4194304 where it is left out.");

    internal static Option<int?> Threads() => Positive("--threads", "N", "How many threads to use; the result does not depend on it.");

    internal static Option<Concept[]> Concepts()
    {
        var option = new Option<Concept[]>("--concept", "-c")
        {
            Description = "Nash, GMR, SMR, SEQ or SSEQ; may be given several times. All where it is left out.",
            HelpName = "CONCEPT",
            CustomParser = ParseConcepts,
            Arity = ArgumentArity.OneOrMore,
        };
        option.CompletionSources.Add([.. Demarche.Conflict.Stability.Concepts.All.Select(static concept => concept.Label())]);
        return option;
    }

    internal static Option<string?> RulesOption()
    {
        var option = new Option<string?>("--rules")
        {
            Description = "What unknown preference counts as: ordinary, certain, possible, a, b, c, d; also strong-2 and matrix. Where it is left out: ordinary, or certain and possible where something is unknown.",
            HelpName = "RULES",
        };
        option.CompletionSources.Add([.. Rules.Select(static rules => rules.Name)]);
        option.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && !Rules.Any(rules => string.Equals(rules.Name, token.Value, StringComparison.Ordinal)))
            {
                result.AddError($"\"{token.Value}\" is no set of rules; take {string.Join(", ", Rules.Select(static rules => rules.Name))}.");
            }
        });
        return option;
    }

    internal static Option<int?> Positive(string name, string helpName, string description)
    {
        var option = new Option<int?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) && number < 1)
            {
                result.AddError($"{name} must be 1 or more.");
            }
        });
        return option;
    }

    private static ReportFormat ParseFormat(ArgumentResult result)
    {
        var typed = result.Tokens[0].Value;
        if (typed.All(char.IsAsciiLetter) && Enum.TryParse<ReportFormat>(typed, ignoreCase: true, out var format))
        {
            return format;
        }

        result.AddError($"\"{typed}\" is not a format; take table, json or csv.");
        return default;
    }

    private static Concept[] ParseConcepts(ArgumentResult result)
    {
        var concepts = new List<Concept>();
        foreach (var token in result.Tokens)
        {
            if (Demarche.Conflict.Stability.Concepts.TryParse(token.Value, out var concept))
            {
                concepts.Add(concept);
            }
            else
            {
                result.AddError($"\"{token.Value}\" is no concept; take Nash, GMR, SMR, SEQ or SSEQ.");
            }
        }

        return [.. concepts];
    }
}
