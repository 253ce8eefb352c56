using Demarche.Conflict.Formats.Source;

namespace Demarche.Conflict.Formats.Cases;

/// <summary>The form in which conflicts of the literature are kept with their printed results (JSON).</summary>
public static class CaseFormat
{
    /// <summary>Reads a case. A text from outside never throws; whatever is wrong with it is told at once, with lines.</summary>
    /// <param name="text">The file's text.</param>
    /// <returns>The case with its problems; without a case where there is an error.</returns>
    public static CaseFile Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var log = new ProblemLog();
        var map = new SourceMap();
        var nodes = new NodeReader(log, map);
        if (JsonSource.Read(text, log) is not { } root || nodes.Mapping(root, "A case", "an object") is not { } mapping)
        {
            return new CaseFile(null, log.InOrder, map);
        }

        var read = new ConflictCase(new CaseModelReader(mapping, nodes).Read())
        {
            Confidence = nodes.Text(mapping["confidence"], "confidence"),
            Published = [.. nodes.Items(mapping["published"], "published").SelectMany(entry => ReadTables(entry, nodes))],
            Inverse = ReadInverse(mapping["inverse"], nodes),
            Reference = ReadReference(mapping["reference"], nodes),
        };
        return new CaseFile(log.HasErrors ? null : read, log.InOrder, map);
    }

    private static IEnumerable<PublishedTable> ReadTables(SourceNode node, NodeReader nodes)
    {
        if (nodes.Mapping(node, "A published table") is not { } entry)
        {
            return [];
        }

        var by = nodes.Text(entry["by"], "by") ?? "";
        var scope = entry["scope"] is null ? null : nodes.Texts(entry["scope"], "scope");
        var partition = entry["partition"] is null ? null : nodes.Items(entry["partition"], "partition").Select(bloc => nodes.Texts(bloc, "A bloc")).ToList();
        var equilibria = Lists(entry["equilibria"], nodes).Select(list => new PublishedTable(by, list.Key, null, list.Value) { Scope = scope, Partition = partition });
        var individual = Each(entry["individual"], nodes).SelectMany(maker => Lists(maker.Value, nodes).Select(list => new PublishedTable(by, list.Key, maker.Key.Text, list.Value)));
        var knownError = nodes.Text(entry["knownError"], "knownError");
        return equilibria.Concat(individual).Select(table => table with { KnownError = knownError });
    }

    private static InverseClaim? ReadInverse(SourceNode? node, NodeReader nodes)
    {
        if (nodes.Mapping(node, "inverse") is not { } inverse)
        {
            return null;
        }

        return new InverseClaim(
            nodes.Text(inverse["desired"], "desired") ?? "",
            Lists(inverse["vary"], nodes),
            Numbers(inverse["published"], nodes),
            nodes.Text(inverse["by"], "by") ?? "")
        {
            Permutations = nodes.Whole(inverse["permutations"], "permutations", 0, int.MaxValue),
            Exact = Numbers(inverse["exact"], nodes),
            Note = nodes.Text(inverse["note"], "note"),
        };
    }

    private static CaseReference? ReadReference(SourceNode? node, NodeReader nodes) =>
        nodes.Mapping(node, "reference") is not { } reference ? null : new CaseReference
        {
            Equilibria = Lists(reference["equilibria"], nodes),
            Individual = Table(reference["individual"], value => (IReadOnlyDictionary<string, IReadOnlyList<string>>)Lists(value, nodes), nodes),
            Reach = Table(reference["reach"], value => (IReadOnlyDictionary<string, IReadOnlyList<string>>)Lists(value, nodes), nodes),
            Improvements = Table(reference["ui"], value => (IReadOnlyDictionary<string, IReadOnlyList<string>>)Lists(value, nodes), nodes),
            Levels = Table(
                reference["levelsFromStatusQuo"],
                value => (IReadOnlyDictionary<string, int>)Table(value, level => nodes.Whole(level, "level", 0, int.MaxValue) ?? 0, nodes),
                nodes),
        };

    private static OrderedDictionary<string, IReadOnlyList<string>> Lists(SourceNode? node, NodeReader nodes) => Table(node, value => nodes.Texts(value, "states"), nodes);

    private static OrderedDictionary<string, long> Numbers(SourceNode? node, NodeReader nodes) =>
        Table(node, value => (long)(nodes.Whole(value, "number", 0, int.MaxValue) ?? 0), nodes);

    private static OrderedDictionary<string, T> Table<T>(SourceNode? node, Func<SourceNode, T> read, NodeReader nodes)
    {
        var table = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in Each(node, nodes))
        {
            table.Add(entry.Key.Text, read(entry.Value));
        }

        return table;
    }

    private static IReadOnlyList<SourceEntry> Each(SourceNode? node, NodeReader nodes) => nodes.Mapping(node, "A table")?.Entries ?? [];
}
