using Demarche.Reading.Positions;

namespace Demarche.Workbench.Views;

/// <summary>Where one party stands on one initiative.</summary>
/// <param name="Id">The finding's id in its report.</param>
/// <param name="Initiative">The name of the initiative.</param>
/// <param name="Party">The name of the party.</param>
/// <param name="Stance">Where it stands.</param>
/// <param name="Words">The words it rests on.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
public sealed record BriefPosition(string Id, string Initiative, string Party, Stance Stance, Quote Words, double Confidence)
{
    /// <summary>Whether the party, or somebody who speaks for it, says so itself.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Whether a statement tells it; else the report does in its own voice.</summary>
    public bool IsSaid { get; init; }

    /// <summary>Whether it hangs on something.</summary>
    public required bool IsConditional { get; init; }

    /// <summary>Who tells it, or null where that is the report.</summary>
    public string? ToldBy { get; init; }

    /// <summary>What people decided about it, such as "accepted by Ana"; null where nobody judged it.</summary>
    public string? Decided { get; init; }

    /// <summary>Since when it is held, or null.</summary>
    public string? AsOf { get; init; }
}
