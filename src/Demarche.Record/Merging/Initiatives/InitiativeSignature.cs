using System.Collections.Immutable;

namespace Demarche.Record.Merging.Initiatives;

/// <summary>What tells initiatives of one family apart: the set of their terms.</summary>
internal sealed class InitiativeSignature(InitiativeFamily family, ImmutableArray<string> terms) : IEquatable<InitiativeSignature>
{
    private readonly string _key = $"{(int)family}|{string.Join('|', terms)}";

    /// <summary>The family.</summary>
    internal InitiativeFamily Family => family;

    /// <summary>The terms, sorted and distinct.</summary>
    internal ImmutableArray<string> Terms => terms;

    /// <summary>The signature as text.</summary>
    internal string Key => _key;

    /// <summary>Whether nothing tells it from others.</summary>
    internal bool IsBare => terms.IsEmpty;

    /// <summary>Whether it is told by one party alone, which may have many such initiatives.</summary>
    internal bool IsVague => terms.Length is 1 && terms[0][0] is '@';

    /// <summary>Whether the other has all its terms and more.</summary>
    internal bool IsWithin(InitiativeSignature other) =>
        other.Family == family && terms.Length < other.Terms.Length && terms.All(term => other.Terms.BinarySearch(term, StringComparer.Ordinal) >= 0);

    /// <inheritdoc/>
    public bool Equals(InitiativeSignature? other) => other is not null && string.Equals(_key, other._key, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InitiativeSignature);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_key);
}
