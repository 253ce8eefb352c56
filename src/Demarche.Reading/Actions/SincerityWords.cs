using System.Collections.Immutable;
using Demarche.Reading.Phrases;

namespace Demarche.Reading.Actions;

/// <summary>Phrases by which speakers judge whether a party means what it says.</summary>
/// <param name="Phrases">Each phrase in lower case, and whether it says that the party means it.</param>
internal sealed record SincerityWords(ImmutableArray<(string Phrase, bool IsMeant)> Phrases)
{
    /// <summary>Loads the list.</summary>
    internal static SincerityWords Load() =>
        new([.. WordList.Lines("Actions.sincerity.txt").Select(line => (line[2..], line[0] == '+')).OrderByDescending(pair => pair.Item1.Length)]);

    /// <summary>What words say of somebody's sincerity, or null where they say nothing.</summary>
    /// <param name="words">The words.</param>
    internal bool? Of(string words)
    {
        foreach (var (phrase, isMeant) in Phrases)
        {
            var at = words.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(words[at - 1])) && (at + phrase.Length == words.Length || !char.IsLetter(words[at + phrase.Length])))
            {
                return isMeant;
            }
        }

        return null;
    }
}
