using Demarche.Workbench.Modelling.Inputs;
using NodaTime;

namespace Demarche.Workbench.Modelling.Saved;

/// <summary>What somebody did to a kept model.</summary>
/// <param name="Kind">What.</param>
/// <param name="By">Who.</param>
/// <param name="Why">Why; may be empty.</param>
public sealed record ModelDeed(ModelDeedKind Kind, string By, string Why)
{
    /// <summary>The id of the input or of the earlier entry it is about, or null.</summary>
    public string? Target { get; init; }

    /// <summary>The input: as the person saw it, or, of change and add, as the person has it; else null.</summary>
    public ModelInput? Input { get; init; }

    /// <summary>Of derive: the model as it was derived.</summary>
    public DerivedModel? Derived { get; init; }

    /// <summary>Of derive: the day that was asked for, or null for all that the record holds.</summary>
    public LocalDate? AskedDay { get; init; }
}
