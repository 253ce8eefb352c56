using Demarche.Conflict.Model;
using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling;

/// <summary>How many inputs of a model are in force, and how many of them no person has confirmed.</summary>
/// <param name="All">How many are in force.</param>
/// <param name="Unconfirmed">How many are not confirmed.</param>
public readonly record struct ModelInputCounts(int All, int Unconfirmed)
{
    /// <summary>Counts.</summary>
    /// <param name="derived">The model.</param>
    /// <returns>The counts.</returns>
    public static ModelInputCounts Of(DerivedModel derived)
    {
        ArgumentNullException.ThrowIfNull(derived);
        var inForce = derived.Inputs.Where(input => !input.IsOff).ToList();
        return new ModelInputCounts(inForce.Count, inForce.Count(input => input.Status is not InputStatus.Confirmed));
    }
}
