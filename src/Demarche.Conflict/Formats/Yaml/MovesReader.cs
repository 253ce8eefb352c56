using System.Globalization;
using Demarche.Conflict.Formats.Source;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Yaml;

/// <summary>Reads moves that are written down: under each decision maker a list such as <c>[1 -> 2, 2 -> 1]</c>, or one by one with keys.</summary>
internal static class MovesReader
{
    internal const string Arrow = " -> ";

    private static readonly string[] Keys = ["by", "from", "to", .. ProvenanceReader.Keys];

    /// <summary>Reads the moves.</summary>
    /// <param name="node">What stands there; null gives null.</param>
    /// <param name="context">Names and log.</param>
    internal static IReadOnlyList<ModelArc>? Read(SourceNode? node, ReadingContext context)
    {
        if (node is null or SourceScalar { IsMissing: true })
        {
            return null;
        }

        var arcs = new List<ModelArc>();
        if (node is SourceMapping mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                var maker = context.Maker(entry.Key) ?? 0;
                foreach (var item in context.Nodes.Items(entry.Value, "Moves"))
                {
                    Add(arcs, item, ReadShort(item, maker, context), context);
                }
            }

            return arcs;
        }

        foreach (var item in context.Nodes.Items(node, "moves"))
        {
            Add(arcs, item, ReadLong(item, context), context);
        }

        return arcs;
    }

    private static void Add(List<ModelArc> arcs, SourceNode item, ModelArc? arc, ReadingContext context)
    {
        if (arc is not null)
        {
            context.Nodes.Place(string.Create(CultureInfo.InvariantCulture, $"arcs[{arcs.Count}]"), item);
            arcs.Add(arc);
        }
    }

    private static ModelArc? ReadShort(SourceNode item, int maker, ReadingContext context)
    {
        if (context.Nodes.Scalar(item, "A move") is not { } scalar)
        {
            return null;
        }

        var at = scalar.Text.IndexOf(Arrow, StringComparison.Ordinal);
        if (at > 0 && scalar.Text.IndexOf(Arrow, at + 1, StringComparison.Ordinal) < 0)
        {
            return new ModelArc(maker, scalar.Text[..at].Trim(), scalar.Text[(at + Arrow.Length)..].Trim());
        }

        context.Log.Add(FormatMessages.BadMove(scalar));
        return null;
    }

    private static ModelArc? ReadLong(SourceNode item, ReadingContext context)
    {
        if (context.Nodes.Mapping(item, "A move", "keys with values (by, from, to)") is not { } mapping)
        {
            return null;
        }

        context.Nodes.CheckKeys(mapping, "A move", Keys);
        foreach (var key in Keys.Take(3).Where(key => mapping[key] is null))
        {
            context.Log.Add(FormatMessages.Missing(mapping, $"\"{key}\"", "a move has by, from and to"));
        }

        var maker = context.Maker(context.Nodes.Scalar(mapping["by"], "by"));
        return new ModelArc(maker ?? 0, context.Nodes.Text(mapping["from"], "from") ?? "", context.Nodes.Text(mapping["to"], "to") ?? "")
        {
            Provenance = context.Provenance(mapping),
        };
    }
}
