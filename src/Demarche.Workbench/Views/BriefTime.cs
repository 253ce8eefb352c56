using System.Collections.Immutable;
using Demarche.Language.Times;
using NodaTime;

namespace Demarche.Workbench.Views;

/// <summary>A time that reports tell of.</summary>
/// <param name="Type">What kind of time.</param>
/// <param name="Value">The TIMEX3 value.</param>
/// <param name="From">First day, or null where it has no place on the calendar.</param>
/// <param name="To">The day after the last, or null where it is not known.</param>
/// <param name="Places">Where it is told, in order of reports and text; at least one.</param>
public sealed record BriefTime(TimeType Type, string Value, LocalDate? From, LocalDate? To, ImmutableArray<BriefTimePlace> Places);
