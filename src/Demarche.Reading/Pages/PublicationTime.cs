using NodaTime;

namespace Demarche.Reading.Pages;

/// <summary>When a capture states that its story was published.</summary>
/// <param name="Day">The day as stated, in the zone it was stated in.</param>
/// <param name="Moment">Time of day and offset where they were stated, else null.</param>
public sealed record PublicationTime(LocalDate Day, OffsetDateTime? Moment = null);
