using System.Collections.Immutable;
using Demarche.Reading.Parties;

namespace Demarche.Record.Merging.Parties;

/// <summary>Makes keys of the names of states, bodies and groups.</summary>
/// <param name="knowledge">What is known of names.</param>
internal sealed class BodyNaming(NameKnowledge knowledge)
{
    private const int LeastInitials = 3;

    /// <summary>
    /// What a body's name comes to in every report: its words in one spelling, without small words. A name that only says what kind of body it is
    /// ("defence ministry", "army") has its country in front, and no key where that is not known.
    /// </summary>
    /// <param name="party">The party.</param>
    /// <returns>The key, or "" where the name alone does not tell which body it is.</returns>
    internal string KeyOf(Party party)
    {
        var words = NameKey.Of(party.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !knowledge.Particles.Contains(word))
            .Select(knowledge.Spelled)
            .ToList();
        var isGeneral = words.All(word => knowledge.GeneralWords.Contains(word) || word.Length is 1);
        var isNamed = party.Mentions.Any(mention => mention.Form is MentionForm.Name);
        if (words.Count > 0 && isNamed && !isGeneral)
        {
            return string.Join(' ', words);
        }

        return words.Count > 0 && party.Iso is { } iso ? $"{iso}: {string.Join(' ', words)}" : "";
    }

    /// <summary>The initials among a party's names: words of three capitals or more.</summary>
    internal static ImmutableArray<string> InitialsIn(ImmutableArray<(string Name, int Mentions)> names) =>
    [
        .. names
            .Select(name => name.Name)
            .Where(name => name.Length >= LeastInitials && name.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter)))
            .Order(StringComparer.Ordinal),
    ];
}
