using NodaTime;

namespace Demarche.Record;

/// <summary>Which reports to list; what is null does not filter.</summary>
public sealed record ReportQuery
{
    /// <summary>A part of a title that some capture states; case does not count for letters of English.</summary>
    public string? Title { get; init; }

    /// <summary>A part of an outlet's name that some capture states, likewise.</summary>
    public string? Outlet { get; init; }

    /// <summary>First day of publication; reports without a known day are left out.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day of publication, included; reports without a known day are left out.</summary>
    public LocalDate? To { get; init; }

    /// <summary>How many reports to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many to list at most.</summary>
    public int Take { get; init; } = 50;
}
