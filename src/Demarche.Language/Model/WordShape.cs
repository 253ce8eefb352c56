namespace Demarche.Language.Model;

/// <summary>What an uncased vocabulary loses: a small class of each word's casing and digits, doubled for the first word of a sentence.</summary>
public static class WordShape
{
    /// <summary>How many classes there are; class 0 belongs to the marks around a sentence.</summary>
    public const int Count = 20;

    private const int Kinds = 9;

    /// <summary>The class of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isFirst">Whether it is the first of its sentence.</param>
    /// <returns>From 1 to <see cref="Count"/> - 1.</returns>
    public static int Of(ReadOnlySpan<char> word, bool isFirst) => 1 + Kind(word) + (isFirst ? Kinds : 0);

    private static int Kind(ReadOnlySpan<char> word)
    {
        var (upper, lower, digits) = (0, 0, 0);
        foreach (var c in word)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
        }

        return (upper, lower, digits) switch
        {
            (0, 0, > 0) => 5,
            (_, _, > 0) => 6,
            (0, 0, _) => 7,
            (0, _, _) => 0,
            (_, 0, _) => word.Length == 1 ? 3 : 2,
            (1, _, _) when char.IsUpper(word[0]) => 1,
            _ => char.IsUpper(word[0]) ? 4 : 8,
        };
    }
}
