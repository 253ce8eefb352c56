using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Actions;

/// <summary>The words that tell how far a party has gone, and those that make one deed the answer to another.</summary>
/// <param name="Statuses">The status that a lemma tells.</param>
/// <param name="Answers">Phrases in front of the deed that is answered.</param>
internal sealed record ActionWords(IReadOnlyDictionary<string, ActionStatus> Statuses, ImmutableArray<string> Answers)
{
    /// <summary>Loads the lists.</summary>
    internal static ActionWords Load() => new(
        WordList.Classes("Actions.status.txt")
            .SelectMany(group => group, (group, lemma) => (lemma, Status: EnumNames.ValueOf<ActionStatus>(group.Key)))
            .ToDictionary(pair => pair.lemma, pair => pair.Status, StringComparer.Ordinal),
        [.. WordList.Lines("Actions.answers.txt")]);
}
