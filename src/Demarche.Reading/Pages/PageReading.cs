namespace Demarche.Reading.Pages;

/// <summary>What came of reading a page: a report or the reason why there is none. Exactly one of the two is there.</summary>
public sealed record PageReading
{
    private PageReading(string? inputId, Report? report, Rejection? rejection) =>
        (InputId, Report, Rejection) = (inputId, report, rejection);

    /// <summary>The id of the input line, or null.</summary>
    public string? InputId { get; }

    /// <summary>The report, with one capture, or null.</summary>
    public Report? Report { get; }

    /// <summary>Why there is no report, or null.</summary>
    public Rejection? Rejection { get; }

    /// <summary>A page that was read.</summary>
    /// <param name="report">The report.</param>
    /// <param name="inputId">The id of the input line, or null.</param>
    /// <returns>The reading.</returns>
    public static PageReading Of(Report report, string? inputId = null) => new(inputId, report, null);

    /// <summary>A page that was not read.</summary>
    /// <param name="rejection">Why.</param>
    /// <param name="inputId">The id of the input line, or null.</param>
    /// <returns>The reading.</returns>
    public static PageReading Of(Rejection rejection, string? inputId = null) => new(inputId, null, rejection);
}
