using Demarche.Workbench.Questions;
using NodaTime;

namespace Demarche.Workbench.Views.Contested;

/// <summary>Somebody who holds a side of a contest.</summary>
/// <param name="SaidBy">Who; null where an outlet does in its own voice or the speaker is unclear.</param>
/// <param name="Authority">On whose authority, in a few words.</param>
/// <param name="Day">Since when, or null.</param>
/// <param name="Words">The words.</param>
public sealed record ContestedVoice(NamedId? SaidBy, string Authority, LocalDate? Day, CitedWords Words);
