using System.Globalization;
using Demarche.Language;

namespace Demarche.Record.Decisions;

/// <summary>What a finding's id says: the letters of its kind and the words it rests on.</summary>
/// <param name="Letters">The letters.</param>
/// <param name="Span">The words; of a party, its first mention.</param>
internal readonly record struct FindingAddress(string Letters, TextSpan Span)
{
    /// <summary>Takes an id apart.</summary>
    /// <returns>Null where it is not made of letters and a span.</returns>
    internal static FindingAddress? Of(string id)
    {
        var start = id.AsSpan().IndexOfAnyInRange('0', '9');
        var dash = start < 1 ? -1 : id.IndexOf('-', start);
        if (dash < 0)
        {
            return null;
        }

        var end = id.AsSpan(dash + 1).IndexOfAnyExceptInRange('0', '9');
        var last = end < 0 ? id.Length : dash + 1 + end;
        return int.TryParse(id.AsSpan(start, dash - start), NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(id.AsSpan(dash + 1, last - dash - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            && from <= to
            ? new FindingAddress(id[..start], new TextSpan(from, to))
            : null;
    }

    /// <summary>How much two spans have in common: what both cover over what either covers, from 0 to 1 (Jaccard).</summary>
    internal static double Overlap(TextSpan one, TextSpan other)
    {
        var both = Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);
        var either = Math.Max(one.End, other.End) - Math.Min(one.Start, other.Start);
        return one == other ? 1 : both <= 0 ? 0 : (double)both / either;
    }
}
