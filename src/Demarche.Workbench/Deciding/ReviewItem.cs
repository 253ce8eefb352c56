using Demarche.Reading.Pages;
using Demarche.Record.Decisions;
using Demarche.Workbench.Views;

namespace Demarche.Workbench.Deciding;

/// <summary>A finding that waits to be judged.</summary>
/// <param name="Report">The report it is in.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Phrase">What it says, for people.</param>
/// <param name="Words">The words it rests on.</param>
/// <param name="Context">The words around them.</param>
public sealed record ReviewItem(ReportId Report, JudgeableFinding Finding, string Phrase, Quote Words, Quote Context)
{
    /// <summary>Whether it lays something to somebody's charge: such findings come first.</summary>
    public required bool IsAccusation { get; init; }

    /// <summary>What people decided about it so far, or null.</summary>
    public DecidedFinding? Decided { get; init; }

    /// <summary>How many findings are expected to be wrong on its account: (1 − confidence) × (1 + findings that rest on it).</summary>
    public double Stake => (1 - Finding.Confidence) * (1 + Finding.Resting);
}
