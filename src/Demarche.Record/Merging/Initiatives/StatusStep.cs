using Demarche.Language;
using Demarche.Reading.Initiatives;
using NodaTime;

namespace Demarche.Record.Merging.Initiatives;

/// <summary>A step of an initiative as one report tells it.</summary>
/// <param name="Status">What it came to.</param>
/// <param name="Day">The day of it where the words tell, else the publication day, or null.</param>
/// <param name="IsDayTold">Whether the words tell the day.</param>
/// <param name="Reference">The finding that tells it.</param>
/// <param name="Evidence">The words it rests on, in the report's text.</param>
/// <param name="Origin">The report's origin.</param>
public sealed record StatusStep(InitiativeStatus Status, LocalDate? Day, bool IsDayTold, FindingReference Reference, TextSpan Evidence, string Origin);
