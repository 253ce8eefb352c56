using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Demarche.Reading.Events.Lexicon;

/// <summary>A verb or predicate adjective that tells an event.</summary>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Particle">The particle or preposition that belongs to it, or null.</param>
/// <param name="Objects">The nouns one of which must be its object, or null where any will do.</param>
/// <param name="NeedsPlace">Whether what stands behind the particle must be the name of a place.</param>
/// <param name="Complement">"infinitive" or "demand" where an infinitive, or one or a clause that says what is wanted, must stand behind it; else null.</param>
/// <param name="Sense">What it tells.</param>
/// <param name="Recipients">Where the recipient stands, in order: "obj", "that", "inf" or a preposition.</param>
/// <param name="Example">A sentence that is run as a test.</param>
internal sealed record EventVerb(
    string Lemma,
    string? Particle,
    FrozenSet<string>? Objects,
    bool NeedsPlace,
    string? Complement,
    EventSense Sense,
    ImmutableArray<string> Recipients,
    string Example)
{
    /// <summary>How much the entry asks for: more goes first.</summary>
    internal int Weight => (Particle is null ? 0 : 2) + (Objects is null && !NeedsPlace && Complement is null ? 0 : 1);
}
