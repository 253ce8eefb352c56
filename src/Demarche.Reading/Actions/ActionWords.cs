using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Actions;

/// <summary>The words that tell how far a party has gone, and those that make one deed the answer to another.</summary>
/// <param name="Statuses">The status that a lemma tells.</param>
/// <param name="Answers">Phrases in front of the deed that is answered.</param>
/// <param name="Denials">Verbs of breaking and denying, that refuse nothing.</param>
/// <param name="Claims">Nouns of words; who rejects these denies them.</param>
internal sealed record ActionWords(IReadOnlyDictionary<string, ActionStatus> Statuses, ImmutableArray<string> Answers, ImmutableHashSet<string> Denials, ImmutableHashSet<string> Claims)
{
    /// <summary>Loads the lists.</summary>
    internal static ActionWords Load() => new(
        WordList.Classes("Actions.status.txt")
            .SelectMany(group => group, (group, lemma) => (lemma, Status: EnumNames.ValueOf<ActionStatus>(group.Key)))
            .ToDictionary(pair => pair.lemma, pair => pair.Status, StringComparer.Ordinal),
        [.. WordList.Lines("Actions.answers.txt")],
        [.. WordList.Classes("Actions.denials.txt")["denies"]],
        [.. WordList.Classes("Actions.denials.txt")["claims"]]);
}
