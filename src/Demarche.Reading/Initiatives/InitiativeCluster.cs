using Demarche.Reading.Parties;

namespace Demarche.Reading.Initiatives;

/// <summary>Phrases that speak of one initiative.</summary>
/// <param name="first">The phrase that brings it in.</param>
internal sealed class InitiativeCluster(InitiativePhrase first)
{
    private readonly List<InitiativePhrase> _phrases = [first];

    /// <summary>The phrases, in order of text.</summary>
    internal IReadOnlyList<InitiativePhrase> Phrases => _phrases;

    /// <summary>What it is: what the first phrase says.</summary>
    internal InitiativeKind Kind { get; } = first.Kind ?? InitiativeKind.Plan;

    /// <summary>The last phrase.</summary>
    internal InitiativePhrase Last => _phrases[^1];

    /// <summary>Who put it forward.</summary>
    internal IEnumerable<Party> Sponsors => _phrases.SelectMany(phrase => phrase.Sponsors).DistinctBy(party => party.Id);

    /// <summary>Who takes part.</summary>
    internal IEnumerable<Party> Participants => _phrases.SelectMany(phrase => phrase.Participants).DistinctBy(party => party.Id);

    /// <summary>Words that tell what it is about.</summary>
    internal IEnumerable<string> Topics => _phrases.SelectMany(phrase => phrase.Topics);

    /// <summary>Words that tell this round from another.</summary>
    internal IEnumerable<string> Rounds => _phrases.SelectMany(phrase => phrase.Rounds);

    /// <summary>Places it is named after or held at.</summary>
    internal IEnumerable<string> Places => _phrases.SelectMany(phrase => phrase.Places);

    /// <summary>The year that a phrase tells, or null.</summary>
    internal int? Year => _phrases.Find(phrase => phrase.Year is not null)?.Year;

    /// <summary>Adds a phrase.</summary>
    internal void Add(InitiativePhrase phrase) => _phrases.Add(phrase);
}
