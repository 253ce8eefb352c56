using System.Collections.Frozen;

namespace Demarche.Language.Tokens;

/// <summary>The word lists of the tokeniser, read once when they are first asked for.</summary>
internal static class TokenLexicon
{
    /// <summary>Words whose stop belongs to them wherever they stand.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations { get; } = WordLists.Set("Tokens.abbreviations.txt");

    /// <summary>Words that are abbreviations only before a number.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNumber { get; } = WordLists.Set("Tokens.before-number.txt");

    /// <summary>Words whose stop belongs to them only where the sentence goes on.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeLowerCase { get; } = WordLists.Set("Tokens.before-lower-case.txt");

    /// <summary>Prefixes that stay with their word over a hyphen.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes { get; } = WordLists.Set("Tokens.prefixes.txt");

    /// <summary>Units that are cut from the number before them.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units { get; } = WordLists.Set("Tokens.units.txt");

    /// <summary>Abbreviations with a slash.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Slashed { get; } = WordLists.Set("Tokens.slashed.txt");

    /// <summary>Last parts of host and file names.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AddressEndings { get; } = WordLists.Set("Tokens.address-endings.txt");

    /// <summary>Emoticons.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Emoticons { get; } = WordLists.Set("Tokens.emoticons.txt");

    /// <summary>Words written with an apostrophe in front, without it.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elided { get; } = WordLists.Set("Tokens.elided.txt");
}
