using Demarche.Language;

namespace Demarche.Reading.Statements.Quotes;

/// <summary>Words in quotation marks within one passage.</summary>
/// <param name="Span">With the marks.</param>
/// <param name="Inner">Without them, trimmed.</param>
/// <param name="IsClosed">False where the closing mark is missing: the quotation goes on in the next passage, or the text lost the mark.</param>
internal readonly record struct Quote(TextSpan Span, TextSpan Inner, bool IsClosed);
