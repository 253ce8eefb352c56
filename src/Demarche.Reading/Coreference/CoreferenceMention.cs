using Demarche.Language;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Coreference;

/// <summary>Words that speak of what a chain is about.</summary>
/// <param name="Span">The words: the whole noun phrase with its complements and relative clauses, without appositions.</param>
/// <param name="HeadWord">Index of the head among the document's words.</param>
/// <param name="Form">By name, noun or pronoun.</param>
public readonly record struct CoreferenceMention(TextSpan Span, int HeadWord, MentionForm Form);
