using System.Globalization;

namespace Demarche.Conflict.Formats;

/// <summary>How decision makers are called in a file: by name, or by <c>$</c> and their number counted from 1.</summary>
internal static class MakerNames
{
    /// <summary>Finds a decision maker.</summary>
    /// <returns>Its index, or null.</returns>
    internal static int? Find(IReadOnlyList<string> makers, string reference)
    {
        if (reference.StartsWith('$') && int.TryParse(reference.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number >= 1 && number <= makers.Count ? number - 1 : null;
        }

        for (var maker = 0; maker < makers.Count; maker++)
        {
            if (string.Equals(makers[maker], reference, StringComparison.Ordinal))
            {
                return maker;
            }
        }

        return null;
    }

    /// <summary>How a decision maker is written so that it is found again.</summary>
    internal static string Reference(IReadOnlyList<string> makers, int maker) =>
        maker >= 0 && maker < makers.Count && Find(makers, makers[maker]) == maker ? makers[maker] : string.Create(CultureInfo.InvariantCulture, $"${maker + 1}");
}
