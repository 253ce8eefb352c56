using Demarche.Reading.Events.Lexicon;

namespace Demarche.Reading.Events.Frames;

/// <summary>One telling of an event: the words that tell it and those that stand for who takes part, before parties are known.</summary>
/// <param name="Trigger">Index of the word that tells it.</param>
/// <param name="Clause">Index of the predicate that says whether it took place: the trigger, or the verb above an event noun.</param>
/// <param name="Sense">What it tells.</param>
/// <param name="Sources">Heads of the noun phrases of who does it; the complement (~) of a word that counts only where it is a country's adjective or name.</param>
/// <param name="Recipients">Places where to whom it is done may stand, the best first: heads of noun phrases; the complement (~) of a word inside whose phrase they may stand.</param>
/// <param name="Modality">Whether it took place.</param>
/// <param name="Rule">The rule that read it.</param>
internal sealed record EventFrame(
    int Trigger,
    int Clause,
    EventSense Sense,
    IReadOnlyList<int> Sources,
    IReadOnlyList<IReadOnlyList<int>> Recipients,
    Modality Modality,
    string Rule);
