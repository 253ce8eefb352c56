using System.Globalization;
using Demarche.Conflict.Formats.Source;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Yaml;

/// <summary>Reads combinations that cannot be, one by one or by the short forms for the usual ones.</summary>
internal static class InfeasibleReader
{
    private static readonly string[] Forms = ["when", "atMostOne", "atLeastOne", "exactlyOne"];
    private static readonly string[] Keys = [.. Forms, .. ProvenanceReader.Keys];

    /// <summary>Reads a list of combinations.</summary>
    /// <param name="node">The list, or null.</param>
    /// <param name="path">Where the list stands in the model.</param>
    /// <param name="context">Names and log.</param>
    internal static IReadOnlyList<InfeasiblePattern> Read(SourceNode? node, string path, ReadingContext context)
    {
        var patterns = new List<InfeasiblePattern>();
        foreach (var item in context.Nodes.Items(node, "infeasible"))
        {
            var first = patterns.Count;
            patterns.AddRange(ReadItem(item, context));
            for (var index = first; index < patterns.Count; index++)
            {
                context.Nodes.Place(string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), item);
            }
        }

        return patterns;
    }

    private static List<InfeasiblePattern> ReadItem(SourceNode item, ReadingContext context)
    {
        if (item is SourceScalar scalar)
        {
            return StateFormulas.ReadCombination(scalar, context.Options, context.Log) is { } pattern ? [new InfeasiblePattern(pattern)] : [];
        }

        if (context.Nodes.Mapping(item, "An infeasible combination", "a combination such as \"a and not b\", or keys with values") is not { } mapping)
        {
            return [];
        }

        context.Nodes.CheckKeys(mapping, "An infeasible combination", Keys);
        var given = Forms.Where(form => mapping[form] is not null).ToList();
        if (given.Count != 1)
        {
            context.Log.Add(FormatMessages.Missing(mapping, "One form of the combination", "give exactly one of " + string.Join(", ", Forms)));
            return [];
        }

        var provenance = context.Provenance(mapping);
        return [.. ReadForm(mapping, given[0], context).Select(pattern => new InfeasiblePattern(pattern) { Provenance = provenance })];
    }

    private static IEnumerable<StatePattern> ReadForm(SourceMapping mapping, string form, ReadingContext context)
    {
        if (form is "when")
        {
            return context.Nodes.Scalar(mapping[form], form) is { } scalar && StateFormulas.ReadCombination(scalar, context.Options, context.Log) is { } pattern ? [pattern] : [];
        }

        var options = context.OptionList(mapping[form], form);
        return form switch
        {
            "atMostOne" => TwoAtOnce(options),
            "atLeastOne" => [NoneOf(options)],
            _ => [.. TwoAtOnce(options), NoneOf(options)],
        };
    }

    private static IEnumerable<StatePattern> TwoAtOnce(IReadOnlyList<int> options)
    {
        for (var first = 0; first < options.Count; first++)
        {
            for (var second = first + 1; second < options.Count; second++)
            {
                var bits = (1UL << options[first]) | (1UL << options[second]);
                yield return new StatePattern(bits, bits);
            }
        }
    }

    private static StatePattern NoneOf(IReadOnlyList<int> options) => new(options.Aggregate(0UL, static (bits, option) => bits | (1UL << option)), 0);
}
