using System.Collections.Frozen;

namespace Demarche.Language.Sentences;

/// <summary>The word lists of the sentence splitter, read once when they are first asked for.</summary>
internal static class SentenceLexicon
{
    /// <summary>Words that begin a sentence rather than a name.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers { get; } = WordLists.Set("Sentences.openers.txt");

    /// <summary>Abbreviations, without their stop, that may end a sentence.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MayEnd { get; } = WordLists.Set("Sentences.may-end.txt");

    /// <summary>Verbs that tell whose words a quotation was.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Reporting { get; } = WordLists.Set("Sentences.reporting.txt");
}
