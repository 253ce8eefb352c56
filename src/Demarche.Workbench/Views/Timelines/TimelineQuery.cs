using NodaTime;

namespace Demarche.Workbench.Views.Timelines;

/// <summary>What a timeline shows.</summary>
public sealed record TimelineQuery
{
    /// <summary>Only with this party: a merged id, a name or a part of one; null for all.</summary>
    public string? Party { get; init; }

    /// <summary>Only of this initiative, named likewise; null for all.</summary>
    public string? Initiative { get; init; }

    /// <summary>The first day; null for the first publication day of the record.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day, included; null for some time after the last publication day.</summary>
    public LocalDate? To { get; init; }

    /// <summary>What lanes stand for.</summary>
    public TimelineLanes Lanes { get; init; }

    /// <summary>How many lanes at most, those told most.</summary>
    public int MostLanes { get; init; } = 8;

    /// <summary>How many marks of one kind a lane has at most; where there are more, they are counted by stretches of time.</summary>
    public int MostMarks { get; init; } = 60;
}
