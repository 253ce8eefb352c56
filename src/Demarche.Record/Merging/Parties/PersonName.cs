using System.Collections.Immutable;

namespace Demarche.Record.Merging.Parties;

/// <summary>A person's name in its parts, in capitals without accents, doubled letters written once and Y as I.</summary>
/// <param name="Key">All parts in their order.</param>
/// <param name="Givens">All parts but the last.</param>
/// <param name="Last">The last part.</param>
/// <param name="Plain">The last part with its letters as they are.</param>
/// <param name="PlainFirst">The first part with its letters as they are.</param>
internal sealed record PersonName(string Key, ImmutableArray<string> Givens, string Last, string Plain, string PlainFirst)
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
        var words = NameKey.Of(Tidy(name)).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !knowledge.NoNames.Contains(word))
            .ToList();
        words = [.. words.Where((word, index) => index is 0 || index == words.Count - 1 || !knowledge.Particles.Contains(word))];
        if (words is [var article, _] && knowledge.Particles.Contains(article) && name.AsSpan().TrimStart() is [_, _, '-', ..])
        {
            // "al-Assad" is a last name alone; "Al Gore" is not.
            words.RemoveAt(0);
        }

        List<string> parts = [.. words.Select(Fold)];
        return parts.Count is 0 ? null : new PersonName(string.Join(' ', parts), [.. parts.Take(parts.Count - 1)], parts[^1], words[^1], words[0]);
    }

    /// <summary>A name without what comes behind where it begins a second time: pages that link a name repeat it in full.</summary>
    /// <param name="name">The name as a report writes it.</param>
    /// <returns>The name up to the place where its first word comes again.</returns>
    internal static string Tidy(string name)
    {
        var first = name.IndexOf(' ', StringComparison.Ordinal);
        var again = first > 0 ? name.IndexOf(name[..(first + 1)], first + 1, StringComparison.Ordinal) : -1;
        return again > first + 1 && name[again - 1] is ' ' ? name[..(again - 1)] : name;
    }

    /// <summary>Whether a word alone can stand for the person.</summary>
    /// <param name="lone">The word, with its letters as they are.</param>
    /// <param name="isFamilyNameFirst">Whether the family name stands first where the person is from.</param>
    internal bool CanBeCalled(string lone, bool isFamilyNameFirst) =>
        string.Equals(lone, Plain, StringComparison.Ordinal) || (isFamilyNameFirst && string.Equals(lone, PlainFirst, StringComparison.Ordinal));

    /// <summary>A word with doubled letters written once and Y as I.</summary>
    internal static string Fold(string word)
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
