using System.Collections.Immutable;

namespace Demarche.Record.Merging.Parties;

/// <summary>Compares full names of persons.</summary>
/// <param name="knowledge">What is known of names.</param>
internal sealed class NameComparer(NameKnowledge knowledge)
{
    private const int LeastSpelled = 5;

    /// <summary>
    /// Keys of a name; two names that share none are not alike: the given names with their forms, and of the first the beginning and the end, one
    /// of which a single edit leaves as it is.
    /// </summary>
    /// <param name="name">A full name.</param>
    internal IEnumerable<string> KeysOf(PersonName name)
    {
        IEnumerable<string> keys = name.Givens.SelectMany(given => knowledge.FormsOf(given).Append(given)).Select(given => $"{given} {name.Last}");
        return name.First.Length < LeastSpelled ? keys : [.. keys, $"{name.First[..3]}- {name.Last}", $"-{name.First[^2..]} {name.Last}"];
    }

    /// <summary>How alike two names are.</summary>
    /// <param name="one">A full name.</param>
    /// <param name="other">Another.</param>
    internal NameLikeness Compare(PersonName one, PersonName other)
    {
        if (string.Equals(one.Key, other.Key, StringComparison.Ordinal))
        {
            return NameLikeness.Same;
        }

        // A last part of one letter is what is left of a name that was cut: "George W." of George W. Bush.
        if (one.IsLone || other.IsLone || one.Last.Length is 1 || !string.Equals(one.Last, other.Last, StringComparison.Ordinal))
        {
            return NameLikeness.None;
        }

        var likeness = CompareGivens(one, other);
        return likeness is NameLikeness.Likely && !string.Equals(one.Plain, other.Plain, StringComparison.Ordinal) ? NameLikeness.Possible : likeness;
    }

    private NameLikeness CompareGivens(PersonName one, PersonName other)
    {
        var (shorter, longer) = one.Givens.Length <= other.Givens.Length ? (one.Givens, other.Givens) : (other.Givens, one.Givens);
        if (First(shorter[0], longer[0]) is > NameLikeness.None and var first && AreMiddlesOne(shorter, longer))
        {
            return first;
        }

        return EndsWith(longer, shorter) ? longer[^(shorter.Length + 1)].Length is 1 ? NameLikeness.Likely : NameLikeness.Possible : NameLikeness.None;
    }

    private NameLikeness First(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || knowledge.AreForms(one, other) ? NameLikeness.Likely
        : one.Length >= LeastSpelled && other.Length >= LeastSpelled && IsOneEditApart(one, other) ? NameLikeness.Possible
        : NameLikeness.None;

    // Middle names are left out, but two different ones belong to two persons: George W. and George H. W. Bush.
    private static bool AreMiddlesOne(ImmutableArray<string> shorter, ImmutableArray<string> longer)
    {
        for (var index = 1; index < shorter.Length; index++)
        {
            var (one, other) = (shorter[index], longer[index]);
            if (!one.StartsWith(other, StringComparison.Ordinal) && !other.StartsWith(one, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsWith(ImmutableArray<string> longer, ImmutableArray<string> shorter) =>
        longer.Length > shorter.Length && longer.AsSpan()[^shorter.Length..].SequenceEqual(shorter.AsSpan(), StringComparer.Ordinal);

    private static bool IsOneEditApart(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var same = shorter.AsSpan().CommonPrefixLength(longer);
        var rest = shorter.AsSpan(same);
        return longer.Length == shorter.Length
            ? same == shorter.Length || rest[1..].SequenceEqual(longer.AsSpan(same + 1))
            : rest.SequenceEqual(longer.AsSpan(same + 1));
    }
}
