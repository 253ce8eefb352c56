using System.Globalization;
using Demarche.Language;

namespace Demarche.Reading.Findings;

/// <summary>Makes the ids of one report's findings: a letter for the kind and the span, and a suffix where two would be the same.</summary>
internal sealed class FindingIds
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>An id that no other finding of the report has.</summary>
    /// <param name="kind">A letter or two for the kind of finding.</param>
    /// <param name="span">The words it rests on.</param>
    /// <returns>For example "s120-164", and "s120-164b" for a second one there.</returns>
    internal FindingId Make(string kind, TextSpan span)
    {
        var stem = string.Create(CultureInfo.InvariantCulture, $"{kind}{span.Start}-{span.End}");
        var id = stem;
        for (var copy = 2; !_used.Add(id); copy++)
        {
            id = copy <= 26
                ? stem + (char)('a' + copy - 1)
                : string.Create(CultureInfo.InvariantCulture, $"{stem}x{copy}");
        }

        return new FindingId(id);
    }
}
