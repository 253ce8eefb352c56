using NodaTime;

namespace Demarche.Workbench.Watching.Fetching;

/// <summary>Why something was not fetched.</summary>
/// <param name="Code">The number of the message, such as DEM321.</param>
/// <param name="Message">One sentence: what is wrong and what to do.</param>
/// <param name="IsLasting">Whether asking again is of no use as long as nobody changes something.</param>
public sealed record FetchFailure(string Code, string Message, bool IsLasting)
{
    /// <summary>How long the server asks to wait, or null where it does not.</summary>
    public Duration? Wait { get; init; }
}
