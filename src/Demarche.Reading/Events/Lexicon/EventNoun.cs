using System.Collections.Immutable;

namespace Demarche.Reading.Events.Lexicon;

/// <summary>A noun that tells an event.</summary>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Sense">What it tells.</param>
/// <param name="Sources">Prepositions before who does it.</param>
/// <param name="Recipients">Prepositions before to whom it is done.</param>
/// <param name="Example">A sentence that is run as a test.</param>
internal sealed record EventNoun(string Lemma, EventSense Sense, ImmutableArray<string> Sources, ImmutableArray<string> Recipients, string Example);
