using System.Globalization;

namespace Demarche.Conflict.Formats.Source;

/// <summary>Takes values out of nodes and notes what is wrong with them. A value that cannot be used is given as null, and its problem is in the log.</summary>
/// <param name="log">Takes what is wrong.</param>
/// <param name="map">Takes where the parts of the model stand.</param>
internal sealed class NodeReader(ProblemLog log, SourceMap map)
{
    /// <summary>What is wrong so far.</summary>
    internal ProblemLog Log => log;

    /// <summary>Notes where a part of the model stands.</summary>
    internal void Place(string path, SourceNode node) => map.Set(path, node.Line, node.Column);

    /// <summary>The entries, where the node is a mapping.</summary>
    internal SourceMapping? Mapping(SourceNode? node, string what, string expected = "keys with values")
    {
        if (node is null or SourceMapping)
        {
            return (SourceMapping?)node;
        }

        log.Add(FormatMessages.WrongKind(node, what, expected));
        return null;
    }

    /// <summary>Notes keys that a mapping cannot have.</summary>
    internal void CheckKeys(SourceMapping mapping, string where, params IReadOnlyList<string> known)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!known.Contains(entry.Key.Text, StringComparer.Ordinal))
            {
                log.Add(FormatMessages.UnknownKey(entry.Key, where, known));
            }
        }
    }

    /// <summary>The items of a list; none where nothing stands there.</summary>
    internal IReadOnlyList<SourceNode> Items(SourceNode? node, string what)
    {
        switch (node)
        {
            case null or SourceScalar { IsMissing: true }:
                return [];
            case SourceSequence sequence:
                return sequence.Items;
            default:
                log.Add(FormatMessages.WrongKind(node, what, "a list"));
                return [];
        }
    }

    /// <summary>One value that is not empty.</summary>
    internal SourceScalar? Scalar(SourceNode? node, string what)
    {
        switch (node)
        {
            case null:
                return null;
            case SourceScalar { IsMissing: false } scalar:
                return scalar;
            default:
                log.Add(FormatMessages.WrongKind(node, what, "one value"));
                return null;
        }
    }

    /// <summary>The text of a value, or null.</summary>
    internal string? Text(SourceNode? node, string what) => Scalar(node, what)?.Text;

    /// <summary>The texts of a list of values.</summary>
    internal IReadOnlyList<string> Texts(SourceNode? node, string what) =>
        [.. Items(node, what).Select(item => Text(item, $"An item of {what}")).OfType<string>()];

    /// <summary>A whole number within bounds, both included, or null.</summary>
    internal int? Whole(SourceNode? node, string what, int least, int most)
    {
        if (Scalar(node, what) is not { } scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        log.Add(FormatMessages.BadValue(scalar, what, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}")));
        return null;
    }

    /// <summary>A decimal number, or null.</summary>
    internal decimal? Decimal(SourceNode? node, string what)
    {
        if (Scalar(node, what) is not { } scalar)
        {
            return null;
        }

        if (decimal.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        log.Add(FormatMessages.BadValue(scalar, what, "a number such as 2 or -0.5"));
        return null;
    }

    /// <summary>A degree or threshold, or null.</summary>
    internal double? Double(SourceNode? node, string what)
    {
        if (Scalar(node, what) is not { } scalar)
        {
            return null;
        }

        if (double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return number;
        }

        log.Add(FormatMessages.BadValue(scalar, what, "a number such as 0.7"));
        return null;
    }

    /// <summary>One of a few words, or null.</summary>
    internal T? Word<T>(SourceNode? node, string what, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Scalar(node, what) is not { } scalar)
        {
            return null;
        }

        if (words.TryGetValue(scalar.Text, out var value))
        {
            return value;
        }

        log.Add(FormatMessages.BadValue(scalar, what, string.Join(", ", words.Keys)));
        return null;
    }
}
