namespace Demarche.Workbench.Watching.Fetching;

/// <summary>What came of a request: a body, the word that nothing changed, or a failure.</summary>
public sealed record FetchResult
{
    private FetchResult(FetchedBody? body, FetchFailure? failure) => (Body, Failure) = (body, failure);

    /// <summary>The same version is there as before.</summary>
    public static FetchResult Unchanged { get; } = new(null, null);

    /// <summary>What was fetched, or null.</summary>
    public FetchedBody? Body { get; }

    /// <summary>Why nothing was fetched, or null.</summary>
    public FetchFailure? Failure { get; }

    /// <summary>Something was fetched.</summary>
    /// <param name="body">What.</param>
    /// <returns>The result.</returns>
    public static FetchResult Of(FetchedBody body) => new(body, null);

    /// <summary>Nothing was fetched.</summary>
    /// <param name="failure">Why.</param>
    /// <returns>The result.</returns>
    public static FetchResult Of(FetchFailure failure) => new(null, failure);
}
