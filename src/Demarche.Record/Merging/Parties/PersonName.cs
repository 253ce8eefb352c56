using System.Collections.Immutable;

namespace Demarche.Record.Merging.Parties;

/// <summary>A person's name in its parts, in capitals without accents, doubled letters written once and Y as I.</summary>
/// <param name="Key">All parts in their order.</param>
/// <param name="Givens">All parts but the last.</param>
/// <param name="Last">The last part.</param>
internal sealed record PersonName(string Key, ImmutableArray<string> Givens, string Last)
{
    /// <summary>Whether it is one word alone.</summary>
    internal bool IsLone => Givens.IsEmpty;

    /// <summary>The first part.</summary>
    internal string First => IsLone ? Last : Givens[0];

    /// <summary>Reads a name.</summary>
    /// <param name="name">The name as a report writes it.</param>
    /// <param name="knowledge">What is known of names.</param>
    /// <returns>Its parts, or null where no word of it is a name.</returns>
    internal static PersonName? Parse(string name, NameKnowledge knowledge)
    {
        var words = NameKey.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !knowledge.NoNames.Contains(word))
            .ToList();
        var parts = words.Where((word, index) => index is 0 || !knowledge.Particles.Contains(word)).Select(Fold).ToList();
        if (parts.Count > 1 && knowledge.Particles.Contains(words[0]) && words[0].Length is 2 && words.Count is 2)
        {
            // "al-Assad" is a last name alone; "Al Gore" is not, but nobody writes "al-Gore".
            parts.RemoveAt(0);
        }

        return parts.Count is 0 ? null : new PersonName(string.Join(' ', parts), [.. parts.Take(parts.Count - 1)], parts[^1]);
    }

    /// <summary>Whether a word alone can stand for the person.</summary>
    /// <param name="lone">The word.</param>
    /// <param name="isFamilyNameFirst">Whether the family name stands first where the person is from.</param>
    internal bool CanBeCalled(string lone, bool isFamilyNameFirst) =>
        string.Equals(lone, Last, StringComparison.Ordinal) || (isFamilyNameFirst && string.Equals(lone, First, StringComparison.Ordinal));

    private static string Fold(string word)
    {
        Span<char> folded = stackalloc char[Math.Min(word.Length, 64)];
        var length = 0;
        foreach (var letter in word.AsSpan(0, folded.Length))
        {
            var plain = letter is 'Y' ? 'I' : letter;
            if (length is 0 || folded[length - 1] != plain)
            {
                folded[length++] = plain;
            }
        }

        return folded[..length].ToString();
    }
}
