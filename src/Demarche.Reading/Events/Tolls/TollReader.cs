using System.Collections.Immutable;
using Demarche.Language;

namespace Demarche.Reading.Events.Tolls;

/// <summary>
/// Reads how many people something befell: "killed at least 12 people", "a dozen soldiers were wounded", "the dead numbered 15". A number counts
/// where it counts people, or stands next to what befell them. Read once, then shared by any number of threads.
/// </summary>
public sealed class TollReader
{
    // "12 people, most of them women, were killed": as far as a number's verb may be.
    private const int ReachAhead = 9;
    private const int ReachBack = 5;

    private readonly TollWords _words = TollWords.Load();
    private readonly CountWords _counts = CountWords.Load();

    private TollReader()
    {
    }

    /// <summary>Reads the data files.</summary>
    /// <returns>The reader.</returns>
    public static TollReader Load() => new();

    /// <summary>The tolls that words tell.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The words: best one sentence.</param>
    /// <returns>The tolls, in order of text.</returns>
    public ImmutableArray<Toll> Read(string text, TextSpan span)
    {
        var words = TollToken.Of(text, span);
        var tolls = ImmutableArray.CreateBuilder<Toll>();
        for (var index = 0; index < words.Length; index++)
        {
            if (_counts.At(words, index) is { } count)
            {
                if (KindFor(words, index, index + count.Words) is { } kind)
                {
                    tolls.Add(Make(words, index, count, kind));
                }

                index += count.Words - 1;
            }
        }

        return tolls.ToImmutable();
    }

    private TollKind? KindFor(ImmutableArray<TollToken> words, int first, int next)
    {
        // "Twelve dead", "twelve have been killed".
        var verb = next;
        while (verb < words.Length && !words[verb].EndsClauseBefore && _words.IsAuxiliary(words[verb].Lower))
        {
            verb++;
        }

        if (verb < words.Length && !words[verb].EndsClauseBefore && _words.KindOf(words[verb].Lower) is { } beside)
        {
            return beside;
        }

        var countsPeople = PeopleWithin(words, next);
        var back = Back(words, first);
        if (!countsPeople && back is null)
        {
            return null;
        }

        return back ?? Ahead(words, next);
    }

    // Up to three words between number and noun: "12 Turkish army soldiers", "12 of the hostages".
    private bool PeopleWithin(ImmutableArray<TollToken> words, int next) =>
        Enumerable.Range(next, Math.Min(4, words.Length - next)).TakeWhile(index => !words[index].EndsClauseBefore).Any(index => _words.IsPeople(words[index].Lower));

    private TollKind? Ahead(ImmutableArray<TollToken> words, int next)
    {
        for (var index = next; index < Math.Min(words.Length, next + ReachAhead); index++)
        {
            if (_words.KindOf(words[index].Lower) is { } kind)
            {
                return kind;
            }

            // Another number begins what befell others.
            if (_counts.At(words, index) is not null)
            {
                return null;
            }
        }

        return null;
    }

    private TollKind? Back(ImmutableArray<TollToken> words, int first)
    {
        for (var index = first - 1; index >= Math.Max(0, first - ReachBack) && !words[index + 1].EndsClauseBefore; index--)
        {
            if (_words.KindOf(words[index].Lower) is { } kind)
            {
                return kind;
            }

            if (_counts.At(words, index) is not null)
            {
                return null;
            }
        }

        return null;
    }

    private Toll Make(ImmutableArray<TollToken> words, int index, Count count, TollKind kind)
    {
        var (bound, first) = BoundBefore(words, index);
        var (low, high) = bound switch
        {
            "at-least" => (count.Low, (int?)null),
            "more-than" => (count.Low + 1, null),
            "at-most" => (0, count.High ?? count.Low),
            "fewer-than" => (0, Math.Max(0, (count.High ?? count.Low) - 1)),
            "about" => (count.Low - (count.Low / 5), count.High is { } top ? top + (top / 5) : null),
            _ => (count.Low, count.High),
        };
        return new Toll(kind, low, high, new TextSpan(words[first].Span.Start, words[index + count.Words - 1].Span.End));
    }

    private (string? Bound, int First) BoundBefore(ImmutableArray<TollToken> words, int index)
    {
        for (var length = Math.Min(4, index); length > 0; length--)
        {
            var joined = string.Join(' ', words[(index - length)..index].Select(word => word.Lower));
            if (_words.BoundOf(joined) is { } bound)
            {
                return (bound, index - length);
            }
        }

        return (null, index);
    }
}
