using System.Globalization;
using Demarche.Conflict.Formats.Source;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Yaml;

/// <summary>Reads states that are written down: <c>1: YN</c>, only a label, or keys with values.</summary>
internal static class StatesReader
{
    private static readonly string[] Keys = ["id", "options", "text"];

    /// <summary>Reads the states.</summary>
    /// <param name="node">The list or the keys with values; null gives null.</param>
    /// <param name="context">Names and log.</param>
    internal static IReadOnlyList<ModelState>? Read(SourceNode? node, ReadingContext context)
    {
        if (node is null or SourceScalar { IsMissing: true })
        {
            return null;
        }

        var states = new List<ModelState>();
        if (node is SourceMapping mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                Add(states, entry.Key, ReadShort(entry, context), context);
            }

            return states;
        }

        foreach (var item in context.Nodes.Items(node, "states"))
        {
            Add(states, item, ReadItem(item, context), context);
        }

        return states;
    }

    private static void Add(List<ModelState> states, SourceNode place, ModelState? state, ReadingContext context)
    {
        if (state is not null)
        {
            context.Nodes.Place(string.Create(CultureInfo.InvariantCulture, $"states[{states.Count}]"), place);
            states.Add(state);
        }
    }

    private static ModelState? ReadItem(SourceNode item, ReadingContext context)
    {
        switch (item)
        {
            case SourceScalar { IsMissing: false } label:
                return new ModelState(label.Text);
            case SourceMapping { Entries: [{ Key.Text: not "id" } entry] }:
                return ReadShort(entry, context);
        }

        if (context.Nodes.Mapping(item, "A state", "a label, or a label with options such as \"1: YN\"") is not { } mapping)
        {
            return null;
        }

        context.Nodes.CheckKeys(mapping, "A state", Keys);
        if (mapping["id"] is null)
        {
            context.Log.Add(FormatMessages.Missing(mapping, "The label of the state", "write id: and its label"));
        }

        return new ModelState(context.Nodes.Text(mapping["id"], "id") ?? "", Options(mapping["options"], context)) { Text = context.Nodes.Text(mapping["text"], "text") };
    }

    private static ModelState ReadShort(SourceEntry entry, ReadingContext context) => new(entry.Key.Text, Options(entry.Value, context));

    private static StatePattern Options(SourceNode? node, ReadingContext context) =>
        context.Nodes.Scalar(node, "The options of a state") is { } scalar && StateFormulas.ReadPattern(scalar, context.Options.Count, context.Log) is { } pattern ? pattern : default;
}
