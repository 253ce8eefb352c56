using NodaTime;

namespace Demarche.Workbench.Watching.Changes;

/// <summary>One change of a record, with the words it rests on.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="Id">Names the change for ever: a URN that is the same whenever and wherever the same reports bring it.</param>
/// <param name="Text">The change in one phrase.</param>
/// <param name="Report">The id of the report that brought it.</param>
public sealed record RecordChange(ChangeKind Kind, string Id, string Text, string Report)
{
    /// <summary>How it was before, in one phrase, or null.</summary>
    public string? Before { get; init; }

    /// <summary>The words it rests on; null of a new report.</summary>
    public string? Words { get; init; }

    /// <summary>Where the words begin in the report's text, in UTF-16 code units from 0; 0 of a new report.</summary>
    public int Start { get; init; }

    /// <summary>Where they end, exclusive; 0 of a new report.</summary>
    public int End { get; init; }

    /// <summary>The report's title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Who published the report, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The report's address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The report's publication day, or null.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The day that something is due, or null.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>When the report came into the record.</summary>
    public Instant At { get; init; }
}
