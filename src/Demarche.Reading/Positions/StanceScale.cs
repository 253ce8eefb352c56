namespace Demarche.Reading.Positions;

/// <summary>Stances as numbers from -2 (opposes) to 2 (supports), and what the words around them do to them.</summary>
internal static class StanceScale
{
    /// <summary>The number that a sign of the data files stands for.</summary>
    internal static int Of(string sign) => sign switch { "++" => 2, "+" => 1, "0" => 0, "-" => -1, _ => -2 };

    /// <summary>The stance of a number.</summary>
    internal static Stance StanceOf(int value) => value switch
    {
        >= 2 => Stance.Supports,
        1 => Stance.LeansFor,
        0 => Stance.Undecided,
        -1 => Stance.LeansAgainst,
        _ => Stance.Opposes,
    };

    /// <summary>What is left of a stance that is said not to be held.</summary>
    /// <param name="value">The stance.</param>
    /// <param name="isFirm">Whether the words rule it out ("will not", "cannot", "does not"), not just tell that it has not been so.</param>
    /// <returns>The stance, or null where nothing is told.</returns>
    internal static int? Negate(int value, bool isFirm) => value switch
    {
        2 => isFirm ? -2 : -1,
        1 => -1,
        -2 => isFirm ? 1 : 0,
        -1 => isFirm ? 1 : 0,
        _ => null,
    };

    /// <summary>A stance that is told only as likely or possible.</summary>
    internal static int Soften(int value) => Math.Clamp(value, -1, 1);
}
