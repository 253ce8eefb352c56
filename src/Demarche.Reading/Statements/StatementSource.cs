using Demarche.Language;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Statements;

/// <summary>The phrase that names who says it.</summary>
/// <param name="Span">The whole phrase.</param>
/// <param name="Party">The party it stands for, or null where that is not known.</param>
/// <param name="IsUnclear">Whether the reading is too unsure of the speaker to say who it is; there is no party then.</param>
public readonly record struct StatementSource(TextSpan Span, PartyId? Party, bool IsUnclear = false);
