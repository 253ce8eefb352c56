using System.Globalization;

namespace Demarche.Conflict.States;

/// <summary>How many feasible states a model has, told without making them.</summary>
/// <param name="Combinations">All combinations of its options, as a power of two.</param>
/// <param name="States">How many of them are feasible.</param>
/// <param name="IsExact">Whether that was counted; else it is an estimate from samples.</param>
public sealed record StateEstimate(double Combinations, double States, bool IsExact)
{
    /// <summary>For people, such as <c>about 1.1e12</c> or <c>138240</c>.</summary>
    public override string ToString()
    {
        var number = States < 1e9 ? States.ToString("F0", CultureInfo.InvariantCulture) : States.ToString("G3", CultureInfo.InvariantCulture);
        return IsExact ? number : $"about {number}";
    }
}
