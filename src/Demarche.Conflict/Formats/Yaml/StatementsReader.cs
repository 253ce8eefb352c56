using System.Globalization;
using Demarche.Conflict.Formats.Source;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Yaml;

/// <summary>Reads statements, most important first: each a formula, a formula with keys, or a tier of several.</summary>
internal static class StatementsReader
{
    internal const int StrongestLevel = 7;

    private static readonly string[] StatementKeys = ["is", "weight", "text", "level", .. ProvenanceReader.Keys];
    private static readonly string[] TierKeys = ["tier", "level", .. ProvenanceReader.Keys];

    /// <summary>Reads the tiers.</summary>
    internal static IReadOnlyList<PreferenceTier> Read(SourceNode body, string path, ReadingContext context)
    {
        var tiers = new List<PreferenceTier>();
        foreach (var item in context.Nodes.Items(body, "statements"))
        {
            var tierPath = string.Create(CultureInfo.InvariantCulture, $"{path}.tiers[{tiers.Count}]");
            context.Nodes.Place(tierPath, item);
            tiers.Add(ReadTier(item, tierPath, context));
        }

        return tiers;
    }

    private static PreferenceTier ReadTier(SourceNode item, string path, ReadingContext context)
    {
        if (item is not SourceMapping mapping || mapping["tier"] is null)
        {
            var level = item is SourceMapping single ? Level(single, context) : 1;
            return new PreferenceTier([ReadStatement(item, StatementKeys, context)]) { Level = level };
        }

        context.Nodes.CheckKeys(mapping, "A tier", TierKeys);
        var statements = new List<PreferenceStatement>();
        foreach (var statement in context.Nodes.Items(mapping["tier"], "tier"))
        {
            context.Nodes.Place(string.Create(CultureInfo.InvariantCulture, $"{path}.statements[{statements.Count}]"), statement);
            statements.Add(ReadStatement(statement, [.. StatementKeys.Where(static key => key is not "level")], context));
        }

        return new PreferenceTier(statements) { Level = Level(mapping, context), Provenance = context.Provenance(mapping) };
    }

    private static int Level(SourceMapping mapping, ReadingContext context) => context.Nodes.Whole(mapping["level"], "level", 1, StrongestLevel) ?? 1;

    private static PreferenceStatement ReadStatement(SourceNode item, IReadOnlyList<string> keys, ReadingContext context)
    {
        if (item is SourceScalar)
        {
            return new PreferenceStatement(Formula(item, context));
        }

        if (context.Nodes.Mapping(item, "A statement", "a statement such as \"a and not b\", or keys with values") is not { } mapping)
        {
            return new PreferenceStatement(new Formula.Constant(Value: true));
        }

        context.Nodes.CheckKeys(mapping, "A statement", keys);
        if (mapping["is"] is null)
        {
            context.Log.Add(FormatMessages.Missing(mapping, "The statement itself", "write is: and what it would rather have true"));
        }

        return new PreferenceStatement(Formula(mapping["is"], context))
        {
            Weight = context.Nodes.Decimal(mapping["weight"], "weight") ?? 1,
            Text = context.Nodes.Text(mapping["text"], "text"),
            Provenance = context.Provenance(mapping),
        };
    }

    private static Formula Formula(SourceNode? node, ReadingContext context) =>
        context.Nodes.Scalar(node, "A statement") is { } scalar && StateFormulas.ReadFormula(scalar, context.Options, context.Log) is { } formula ? formula : new Formula.Constant(Value: true);
}
