using System.Collections.Immutable;
using NodaTime;

namespace Demarche.Workbench.Views.Tallies;

/// <summary>A story that several reports tell as copies of each other.</summary>
/// <param name="Report">The id of the report that stands for it.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Day">Its publication day, or null.</param>
/// <param name="Reports">How many reports are of it.</param>
/// <param name="Outlets">Who published them, in order of name; a few.</param>
public sealed record OriginLine(string Report, string? Title, LocalDate? Day, int Reports, ImmutableArray<string> Outlets);
