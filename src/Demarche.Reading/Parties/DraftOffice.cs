using Demarche.Language;

namespace Demarche.Reading.Parties;

/// <summary>An office of a person that is being collected.</summary>
/// <param name="Title">The title as the report writes it.</param>
/// <param name="Of">The party it is held for, or null.</param>
/// <param name="Span">The words that tell it.</param>
internal readonly record struct DraftOffice(string Title, PartyDraft? Of, TextSpan Span);
