namespace Demarche.Reading.Pages;

/// <summary>What was found at one place of an input file: a page or the reason why there is none. Exactly one of the two is there.</summary>
public sealed record InputItem
{
    private InputItem(Page? page, Rejection? rejection) => (Page, Rejection) = (page, rejection);

    /// <summary>The page, or null.</summary>
    public Page? Page { get; }

    /// <summary>Why there is no page, or null.</summary>
    public Rejection? Rejection { get; }

    /// <summary>A page was found.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The item.</returns>
    public static InputItem Of(Page page) => new(page, null);

    /// <summary>Something was found that is no page.</summary>
    /// <param name="rejection">Why.</param>
    /// <returns>The item.</returns>
    public static InputItem Of(Rejection rejection) => new(null, rejection);
}
