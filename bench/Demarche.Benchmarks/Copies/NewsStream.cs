namespace Demarche.Benchmarks.Copies;

/// <summary>
/// Any number of invented reports, one after another, with what makes it hard to find copies: stock phrases that many use, footers of outlets, copies
/// of earlier reports in whole and in part, few of which are copied often.
/// </summary>
/// <param name="seed">The same seed gives the same reports.</param>
internal sealed class NewsStream(int seed)
{
    private const int Outlets = 400;

    // Copies are made of what was published lately.
    private const int Memory = 2000;

    // Of a hundred reports; in the news corpora it is two or three, in a day's take of agency stories far more.
    private const int Copies = 20;

    private static readonly string[] Words = [.. Enumerable.Range(0, 30_000).Select(number => Word(new Random(number)))];

    private static readonly string[] Phrases = [.. Enumerable.Range(0, 5_000).Select(number => Phrase(new Random(number)))];

    private static readonly string[] Footers = [.. Enumerable.Range(0, Outlets).Select(number => Sentences(new Random(-1 - number), 5))];

    private readonly Random _random = new(seed);

    private readonly List<string[]> _lately = [];

    /// <summary>The next report: its text and its outlet.</summary>
    public (string Text, string Outlet) Next()
    {
        var outlet = Skewed(Outlets);
        var isCopy = _lately.Count > 0 && _random.Next(100) < Copies;
        var paragraphs = isCopy ? Around(Own(3), _lately[Skewed(_lately.Count)]) : Own(Length());
        if (!isCopy)
        {
            Remember(paragraphs);
        }

        return (string.Join("\n\n", [.. paragraphs, .. outlet % 2 is 0 ? [Footers[outlet]] : Array.Empty<string>()]), $"Outlet {outlet}");
    }

    // A story is copied as long as it is new; copies are not copied on.
    private void Remember(string[] paragraphs)
    {
        if (_lately.Count < Memory)
        {
            _lately.Add(paragraphs);
        }
        else
        {
            _lately[_random.Next(Memory)] = paragraphs;
        }
    }

    // As in the news corpora: half between 520 and 1,100 words.
    private int Length() => 6 + _random.Next(20);

    private string[] Own(int count) => [.. Enumerable.Range(0, count).Select(_ => Sentences(_random, 2))];

    private string[] Around(string[] own, string[] copied) => [.. own.Take(1), .. copied.Take(Math.Max(3, (int)(copied.Length * (0.4 + (_random.NextDouble() * 0.6))))), .. own.Skip(1)];

    private int Skewed(int count) => (int)(count * Math.Pow(_random.NextDouble(), 3));

    private static string Sentences(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => string.Join(' ', Enumerable.Range(0, 3).Select(_ => Clause(random))) + "."));

    private static string Clause(Random random) => random.Next(12) is 0
        ? Phrases[(int)(Phrases.Length * Math.Pow(random.NextDouble(), 3))]
        : string.Join(' ', Enumerable.Range(0, 8).Select(_ => Words[(int)(Words.Length * Math.Pow(random.NextDouble(), 4))]));

    private static string Phrase(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(7, 12)).Select(_ => Words[random.Next(2_000)]));

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"{(char)('a' + random.Next(26))}{"aeiou"[random.Next(5)]}"));
}
