using Demarche.Language;
using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Words;

namespace Demarche.Reading.Parties;

/// <summary>A party while its mentions are being collected.</summary>
internal sealed class PartyDraft
{
    private readonly HashSet<TextSpan> _spans = [];

    internal required string Name { get; set; }

    internal required PartyKind Kind { get; set; }

    internal string? Code { get; set; }

    internal string? Iso { get; set; }

    internal GazetteerEntry? Entry { get; init; }

    internal Gender Gender { get; set; }

    /// <summary>Whether the report names the state itself, not only its people.</summary>
    internal bool IsNamed { get; set; }

    /// <summary>Whether it is spoken of as several.</summary>
    internal bool IsPlural { get; set; }

    /// <summary>Whom it speaks or acts for: the country or body of its office.</summary>
    internal PartyDraft? Affiliation { get; set; }

    /// <summary>The role that its office gives in an actor code.</summary>
    internal string? Role { get; set; }

    /// <summary>For a person or body: the keys of the words of its name.</summary>
    internal List<string> NameKeys { get; } = [];

    /// <summary>Common nouns in lower case by which it can be spoken of again: "official", "league".</summary>
    internal HashSet<string> Nouns { get; } = new(StringComparer.Ordinal);

    /// <summary>For a known person: nouns for the office it is known for, which the report may not tell.</summary>
    internal HashSet<string> KnownNouns { get; } = new(StringComparer.Ordinal);

    /// <summary>Its mentions; only <see cref="Mention"/> and <see cref="Drop"/> change them.</summary>
    internal List<DraftMention> Mentions { get; } = [];

    internal List<DraftOffice> Offices { get; } = [];

    internal bool IsPerson => Kind == PartyKind.Person;

    /// <summary>Adds a mention, once for each span.</summary>
    /// <param name="span">The words.</param>
    /// <param name="form">How they speak of it.</param>
    /// <param name="rule">What decided.</param>
    /// <param name="confidence">How sure, from 0 to 1.</param>
    internal void Mention(TextSpan span, MentionForm form, string rule, double confidence)
    {
        if (_spans.Add(span))
        {
            Mentions.Add(new DraftMention(span, form, rule, confidence));
        }
    }

    /// <summary>Takes a mention away again.</summary>
    /// <param name="span">Its words.</param>
    internal void Drop(TextSpan span)
    {
        if (_spans.Remove(span))
        {
            Mentions.RemoveAll(mention => mention.Span == span);
        }
    }

    /// <summary>Adds an office, once for each title; a later one that knows for whom it is held completes the first.</summary>
    /// <param name="office">The office.</param>
    internal void AddOffice(DraftOffice office)
    {
        var index = Offices.FindIndex(other => string.Equals(other.Title, office.Title, StringComparison.OrdinalIgnoreCase));
        if (index < 0)
        {
            Offices.Add(office);
        }
        else if (Offices[index].Of is null)
        {
            Offices[index] = office;
        }
    }
}
