using System.Collections.Immutable;
using NodaTime;

namespace Demarche.Workbench.Modelling.Inputs;

/// <summary>What a model is about and what it may know.</summary>
/// <param name="Initiatives">One to three initiatives.</param>
/// <param name="Day">The day: only what was known by then counts; null where no report has a day.</param>
/// <param name="LastReport">The publication day of the last report that counts, or null.</param>
/// <param name="Reports">How many reports count.</param>
/// <param name="Later">How many reports on the initiatives came later and do not count.</param>
/// <param name="Undated">How many reports have no publication day; they count only where no day is asked for.</param>
public sealed record ModelFrame(ImmutableArray<FrameInitiative> Initiatives, LocalDate? Day, LocalDate? LastReport, int Reports, int Later, int Undated);
