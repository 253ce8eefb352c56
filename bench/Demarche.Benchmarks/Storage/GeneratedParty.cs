using System.Globalization;
using Demarche.Reading.Parties;

namespace Demarche.Benchmarks.Storage;

/// <summary>A party that generated reports speak of; the first hundreds have an id in a gazetteer, as states and organisations do.</summary>
/// <param name="Number">Its number; the lower, the more often it is spoken of.</param>
internal readonly record struct GeneratedParty(int Number)
{
    /// <summary>How many parties there are.</summary>
    internal const int Count = 20_000;

    private const int Known = 400;

    /// <summary>What it is.</summary>
    internal PartyKind Kind => Number < Known ? (PartyKind)(Number % 6 is 2 ? 0 : Number % 6) : Number % 9 is 0 ? PartyKind.Anonymous : PartyKind.Person;

    /// <summary>Its full name.</summary>
    internal string Name => Kind is PartyKind.Anonymous ? "a senior official" : GeneratedWords.Name(Number, Number < Known ? 1 + (Number % 2) : 2);

    /// <summary>Its id in the gazetteer, or null.</summary>
    internal string? GazetteerId => Number < Known ? string.Create(CultureInfo.InvariantCulture, $"Q{Number + 1000}") : null;

    /// <summary>Chooses a party.</summary>
    internal static GeneratedParty Choose(Random random) => new(GeneratedWords.Zipf(random, Count));

    /// <summary>Words that stand for it.</summary>
    internal string Words(MentionForm form) => form switch
    {
        MentionForm.Name => Name,
        MentionForm.Nominal => Kind is PartyKind.Person ? "the minister" : "the government",
        _ => Kind is PartyKind.Person ? "he" : "it",
    };
}
