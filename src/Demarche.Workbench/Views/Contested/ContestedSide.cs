using System.Collections.Immutable;
using NodaTime;

namespace Demarche.Workbench.Views.Contested;

/// <summary>One side of a contest.</summary>
/// <param name="Claim">What it holds.</param>
/// <param name="Since">Since when, or null.</param>
/// <param name="Origins">How many independent reports stand behind it at least.</param>
/// <param name="Voices">Who holds it, the earliest first; of each origin one, and a few at most.</param>
/// <param name="More">How many more voices there are.</param>
public sealed record ContestedSide(string Claim, LocalDate? Since, int Origins, ImmutableArray<ContestedVoice> Voices, int More);
