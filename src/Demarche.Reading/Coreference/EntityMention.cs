using Demarche.Language;

namespace Demarche.Reading.Coreference;

/// <summary>A noun phrase, name or pronoun that can refer, with what decides to what. Made once for a document, then only read.</summary>
/// <param name="Head">Index of its head word.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">One past the index of its last word.</param>
/// <param name="Span">Its words.</param>
internal sealed record EntityMention(int Head, int First, int End, TextSpan Span)
{
    internal required MentionClass Class { get; init; }

    /// <summary>Bits: 1 for one, 2 for several.</summary>
    internal required byte Number { get; init; }

    /// <summary>Bits: 1 for a man, 2 for a woman, 4 for no person.</summary>
    internal required byte Gender { get; init; }

    /// <summary>0 unknown, 1 person, 2 organisation, 3 place, 4 other name, 5 a noun for persons, 6 a noun for groups, 7 a noun for things.</summary>
    internal required byte Semantics { get; init; }

    /// <summary>0 subject, 1 object, 2 oblique or complement, 3 possessor, 4 modifier, 5 other.</summary>
    internal required byte Role { get; init; }

    internal required int Sentence { get; init; }

    internal required int Passage { get; init; }

    /// <summary>The quotation it stands in, from 1; 0 outside.</summary>
    internal required int Quote { get; init; }

    /// <summary>Lemma of the head in lower case.</summary>
    internal required string HeadKey { get; init; }

    /// <summary>The words without determiner and possessive ending, in lower case.</summary>
    internal required string Key { get; init; }

    /// <summary>Words that matter in <see cref="Key"/>: of names, nouns, adjectives and numbers, in lower case.</summary>
    internal required string[] Content { get; init; }

    /// <summary>Whether it is the subject of a verb of saying or thinking.</summary>
    internal bool IsSpeaker { get; init; }

    /// <summary>Whether it is "it" without reference, as far as its verb tells.</summary>
    internal bool IsPleonastic { get; init; }

    /// <summary>Whether something behind the head limits it.</summary>
    internal bool HasPostmodifier { get; init; }

    /// <summary>Index of the head of which it is the apposition or predicate, or -1.</summary>
    internal int Identified { get; init; } = -1;

    /// <summary>Index of the verb whose argument it is, or -1.</summary>
    internal int Verb { get; init; } = -1;

    internal bool IsReflexive { get; init; }

    internal bool IsPronoun => Class <= MentionClass.OtherPronoun;

    internal bool IsName => Class == MentionClass.Name;
}
