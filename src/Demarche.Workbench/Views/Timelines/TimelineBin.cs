using NodaTime;

namespace Demarche.Workbench.Views.Timelines;

/// <summary>How much a stretch of a dense lane holds.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day, included.</param>
/// <param name="Told">How much took place, goes on or is denied, or was stated.</param>
/// <param name="Ahead">How much is planned, conditional or only supposed.</param>
public sealed record TimelineBin(LocalDate From, LocalDate To, int Told, int Ahead);
