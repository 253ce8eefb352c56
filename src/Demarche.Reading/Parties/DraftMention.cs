using Demarche.Language;

namespace Demarche.Reading.Parties;

/// <summary>A mention of a party that is being collected.</summary>
/// <param name="Span">The words.</param>
/// <param name="Form">How they speak of the party.</param>
/// <param name="Rule">What decided.</param>
/// <param name="Confidence">How sure, from 0 to 1.</param>
internal readonly record struct DraftMention(TextSpan Span, MentionForm Form, string Rule, double Confidence);
