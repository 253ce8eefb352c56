using Demarche.Conflict.Preferences;

namespace Demarche.Conflict.Stability;

/// <summary>
/// Which comparisons count as what. Each concept is read with one set of rules; the published variants for unknown preference and
/// strength, and the two bounds, are sets of rules.
/// </summary>
/// <param name="Name">A short name, such as <c>certain</c>.</param>
/// <param name="Incentive">How s1 must compare with s to be worth moving to.</param>
/// <param name="Sanction">How s2 must compare with s to sanction.</param>
/// <param name="Escape">How every s3 must compare with s for there to be no escape.</param>
/// <param name="Step">How each step of a credible sanction must compare, for its mover, with what it leaves.</param>
public sealed record StabilityRules(string Name, Comparison Incentive, Comparison Sanction, Comparison Escape, Comparison Step)
{
    private const Comparison NotBetter = Comparison.Worse | Comparison.Tied;
    private const Comparison BetterOrUnknown = Comparison.Better | Comparison.Unknown;

    /// <summary>The plain definitions; unknown comparisons are neither incentive nor sanction.</summary>
    public static StabilityRules Ordinary { get; } = new("ordinary", Comparison.Better, NotBetter, NotBetter, Comparison.Better);

    /// <summary>Unknown preference, extension a: moves on the unknown, sanctioned only by the known. (Li, Hipel, Kilgour and Fang 2004.)</summary>
    public static StabilityRules UnknownA { get; } = new("a", BetterOrUnknown, NotBetter, NotBetter, BetterOrUnknown);

    /// <summary>Extension b: moves and is sanctioned only by the known. (Same source.)</summary>
    public static StabilityRules UnknownB { get; } = new("b", Comparison.Better, NotBetter, NotBetter, BetterOrUnknown);

    /// <summary>Extension c: moves on the unknown and is deterred by it. (Same source.)</summary>
    public static StabilityRules UnknownC { get; } = new("c", BetterOrUnknown, NotBetter | Comparison.Unknown, NotBetter | Comparison.Unknown, BetterOrUnknown);

    /// <summary>Extension d: moves only by the known and is deterred by the unknown. (Same source.)</summary>
    public static StabilityRules UnknownD { get; } = new("d", Comparison.Better, NotBetter | Comparison.Unknown, NotBetter | Comparison.Unknown, BetterOrUnknown);

    /// <summary>A lower bound: what is stable under these is stable however the unknown comparisons turn out.</summary>
    public static StabilityRules Certain { get; } = new("certain", BetterOrUnknown, NotBetter, NotBetter, Comparison.Better);

    /// <summary>An upper bound: what is stable for some way the unknown comparisons turn out is stable under these.</summary>
    public static StabilityRules Possible { get; } = new("possible", Comparison.Better, NotBetter | Comparison.Unknown, NotBetter | Comparison.Unknown, BetterOrUnknown);

    /// <summary>How strongly s must be preferred to s2, and to every s3, for a sanction to count: 0 where it need not be.</summary>
    public int SanctionLevel { get; init; }

    /// <summary>The plain definitions with every tie of the focal decision maker with s broken in favour of leaving s; coming back to s still leaves it no better off.</summary>
    internal static StabilityRules TiesBroken { get; } =
        new("ties broken", Comparison.Better | Comparison.Tied, Comparison.Worse, Comparison.Worse, Comparison.Better) { ReturnSanctions = true };

    /// <summary>Whether s itself counts as a sanction, and as no escape, whatever a tie counts as.</summary>
    internal bool ReturnSanctions { get; init; }

    /// <summary>What counts as a sanction where the definitions allow two readings.</summary>
    public SanctionConvention Convention { get; init; }

    /// <summary>
    /// Strong stability of a level: every sanction must be preferred less by at least that level. (Hamouda, Kilgour and Hipel 2004; for
    /// level 2. A state that is stable, but not strongly, is weakly stable.)
    /// </summary>
    /// <param name="level">2 for greatly preferred, and so on.</param>
    public static StabilityRules Strong(int level = 2) =>
        new($"strong-{level}", Comparison.Better, Comparison.Worse, Comparison.Worse, Comparison.Better) { SanctionLevel = level };
}
