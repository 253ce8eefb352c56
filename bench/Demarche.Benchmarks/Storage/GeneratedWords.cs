namespace Demarche.Benchmarks.Storage;

/// <summary>Makes up words and names; the lower the number of a word, the more often it is chosen (Zipf's law).</summary>
internal static class GeneratedWords
{
    /// <summary>How many words there are: about the forms in some ten thousand news reports.</summary>
    private const int Vocabulary = 60_000;

    // The most frequent words of English, which an index has in nearly every text.
    private static readonly string[] Common =
    [
        "the", "of", "to", "and", "a", "in", "that", "for", "on", "is", "was", "with", "as", "by", "at", "it", "from", "be", "his", "has", "have", "he",
        "not", "are", "but", "an", "were", "which", "their", "they", "had", "been", "this", "would", "who", "will", "more", "its", "or", "after",
    ];

    private static readonly string[] Heads = ["b", "br", "c", "d", "dr", "f", "g", "h", "j", "k", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "w", "z", ""];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
    private static readonly string[] Tails = ["", "n", "r", "l", "s", "nd", "st", "rm"];

    /// <summary>Chooses a number below a bound, one tenth as likely at ten times the number.</summary>
    internal static int Zipf(Random random, int bound) => (int)Math.Exp(random.NextDouble() * Math.Log(bound + 1)) - 1;

    /// <summary>Chooses a word.</summary>
    internal static string Word(Random random) => Word(Zipf(random, Vocabulary));

    /// <summary>The word of a number.</summary>
    internal static string Word(int number) => number < Common.Length ? Common[number] : Syllables(number);

    /// <summary>The name of a number: <paramref name="words"/> words with capitals.</summary>
    internal static string Name(int number, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(index => Capital(Syllables((number * 31) + (index * 7919) + 64))));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    // Different numbers below some two million give different words of two or three syllables.
    private static string Syllables(int number)
    {
        var word = "";
        for (var rest = number; rest > 0 || word.Length < 2; rest /= Heads.Length * Vowels.Length)
        {
            word += Heads[rest % Heads.Length] + Vowels[rest / Heads.Length % Vowels.Length];
        }

        return word + Tails[number % Tails.Length];
    }
}
