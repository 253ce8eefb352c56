using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Positions;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Workbench.Searching;

/// <summary>What somebody looks for: words, phrases and fields.</summary>
public sealed record FindQuery
{
    /// <summary>Words that a sentence is to hold, in any form.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Words that are to stand next to each other in this order, in any form.</summary>
    public ImmutableArray<ImmutableArray<string>> Phrases { get; init; } = [];

    /// <summary>A party that the sentence mentions, or null.</summary>
    public string? Party { get; init; }

    /// <summary>A party that says the sentence, or null.</summary>
    public string? SaidBy { get; init; }

    /// <summary>An initiative that the sentence speaks of, or null.</summary>
    public string? About { get; init; }

    /// <summary>A stance on an initiative that the sentence tells, or null.</summary>
    public Stance? Stance { get; init; }

    /// <summary>First day of publication, or null.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day of publication, or null.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Every word that is looked for.</summary>
    public IEnumerable<string> AllWords => Words.Concat(Phrases.SelectMany(phrase => phrase));

    /// <summary>Understands what was typed: words, "phrases", and fields such as <c>said-by:Kerry</c>, <c>party:"Saudi Arabia"</c>, <c>about:talks</c>, <c>stance:opposes</c>, <c>from:2016-06-01</c>, <c>to:2016-06-30</c>.</summary>
    /// <param name="typed">What was typed.</param>
    /// <returns>The query.</returns>
    /// <exception cref="FormatException">A field has a value that it cannot have; the message is a sentence for a person.</exception>
    public static FindQuery Parse(string typed)
    {
        var query = new FindQuery();
        foreach (var (field, value, isPhrase) in FindQueryParts.Of(typed))
        {
            query = field is null ? query.With(value, isPhrase) : query.With(field, value);
        }

        return query;
    }

    private FindQuery With(string value, bool isPhrase)
    {
        var words = FindQueryParts.WordsOf(value).ToImmutableArray();
        return isPhrase && words.Length > 1 ? this with { Phrases = Phrases.Add(words) } : this with { Words = Words.AddRange(words) };
    }

    private FindQuery With(string field, string value) => field switch
    {
        "party" => this with { Party = value },
        "said-by" => this with { SaidBy = value },
        "about" => this with { About = value },
        "from" => this with { From = DayOf(value) },
        "to" => this with { To = DayOf(value) },
        "stance" => this with { Stance = StanceOf(value) },
        _ => throw new FormatException($"There is no field \"{field}:\"; take party:, said-by:, about:, stance:, from: or to:."),
    };

    private static LocalDate DayOf(string value) => LocalDatePattern.Iso.Parse(value) is { Success: true } day
        ? day.Value
        : throw new FormatException($"\"{value}\" is not a day; write it as 2016-06-24.");

    private static Stance StanceOf(string value)
    {
        try
        {
            return EnumNames.ValueOf<Stance>(value);
        }
        catch (FormatException unknown)
        {
            throw new FormatException($"\"{value}\" is not a stance; take {string.Join(", ", Enum.GetValues<Stance>().Select(EnumNames.NameOf))}.", unknown);
        }
    }
}
