using System.Collections.Frozen;

namespace Demarche.Language.Tokens;

/// <summary>Cuts a token into its words: "don't" into "do" and "n't", "Israel's" into "Israel" and "'s", "cannot" into "can" and "not".</summary>
internal static class Contractions
{
    /// <summary>A token has at most one word more than this.</summary>
    public const int MaximumCuts = 4;

    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Listed =
        WordLists.Lines("Tokens.contractions.txt")
            .Select(line => line.Split(' '))
            .ToFrozenDictionary(string.Concat, CutsOf, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Whole = WordLists.Set("Tokens.no-contraction.txt");

    /// <summary>Finds where a token is cut.</summary>
    /// <param name="token">The token.</param>
    /// <param name="cuts">Filled with offsets into the token, in order.</param>
    /// <returns>How many cuts there are; 0 for a token that is one word.</returns>
    public static int Cut(ReadOnlySpan<char> token, Span<int> cuts)
    {
        if (token.Length is < 2 or > 60)
        {
            return 0;
        }

        if (token.Length <= 8 && Listed.TryGetValue(token, out var listed))
        {
            listed.CopyTo(cuts);
            return listed.Length;
        }

        return token.ContainsAny("'\u2019`\u02BC\u00B4") ? CutAtApostrophes(token, cuts) : 0;
    }

    private static int CutAtApostrophes(ReadOnlySpan<char> token, Span<int> cuts)
    {
        if (Whole.Contains(token) || IsDecade(token))
        {
            return 0;
        }

        var count = 0;
        var end = token.Length;
        while (count < MaximumCuts && LastCut(token[..end]) is var cut and > 0)
        {
            cuts[count++] = cut;
            end = cut;
        }

        cuts[..count].Reverse();
        return count;
    }

    // Where the last word of a contracted token begins, or 0 where it is not contracted.
    private static int LastCut(ReadOnlySpan<char> token)
    {
        var mark = token.LastIndexOfAny("'\u2019`\u02BC\u00B4");
        if (mark < 1)
        {
            return 0;
        }

        var tail = token[(mark + 1)..];
        return tail.Length switch
        {
            0 => token[mark - 1] is 'n' or 'N' ? 0 : mark,
            1 when tail[0] is 't' or 'T' => token[mark - 1] is 'n' or 'N' && mark > 1 ? mark - 1 : 0,
            1 => tail[0] is 's' or 'S' or 'm' or 'M' or 'd' or 'D' ? mark : 0,
            2 => tail.Equals("ll", StringComparison.OrdinalIgnoreCase) || tail.Equals("re", StringComparison.OrdinalIgnoreCase)
                || tail.Equals("ve", StringComparison.OrdinalIgnoreCase) ? mark : 0,
            _ => 0,
        };
    }

    // "the 1980's" is a plural.
    private static bool IsDecade(ReadOnlySpan<char> token) =>
        token.Length is 4 or 6 && token[^1] is 's' && token[^3] is '0' && char.IsAsciiDigit(token[0]) && char.IsAsciiDigit(token[^4]);

    private static int[] CutsOf(string[] words)
    {
        var cuts = new int[words.Length - 1];
        for (var index = 0; index < cuts.Length; index++)
        {
            cuts[index] = (index == 0 ? 0 : cuts[index - 1]) + words[index].Length;
        }

        return cuts;
    }
}
