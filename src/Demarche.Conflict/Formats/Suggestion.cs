namespace Demarche.Conflict.Formats;

/// <summary>Finds the word that a mistyped one is meant for.</summary>
internal static class Suggestion
{
    private const int LongestWord = 40;

    /// <summary>The known word nearest to a typed one, where it is near enough: letter case aside, one letter in three may differ.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="known">The words there are.</param>
    /// <returns>The word, or null.</returns>
    internal static string? Of(string typed, IEnumerable<string> known)
    {
        if (typed.Length is 0 or > LongestWord)
        {
            return null;
        }

        var near = known.Where(static word => word.Length <= LongestWord)
            .Select(word => (Word: word, Distance: Distance(typed.ToUpperInvariant(), word.ToUpperInvariant())))
            .Where(pair => pair.Distance <= Math.Max(1, (pair.Word.Length + 2) / 3) && pair.Distance < pair.Word.Length)
            .OrderBy(static pair => pair.Distance)
            .FirstOrDefault();
        return near.Word;
    }

    // Levenshtein 1966: letters to change, add or drop.
    private static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            row[column] = column;
        }

        for (var line = 1; line <= left.Length; line++)
        {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= right.Length; column++)
            {
                var above = row[column];
                var change = diagonal + (left[line - 1] == right[column - 1] ? 0 : 1);
                row[column] = Math.Min(change, Math.Min(above, row[column - 1]) + 1);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
