using System.Collections.Immutable;
using Demarche.Workbench.Modelling.Inputs;
using NodaTime;

namespace Demarche.Workbench.Modelling.Saved;

/// <summary>A model as it is kept with a record: derived once, then confirmed and changed by people.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Log">Every deed in the order they were done; their number is the model's version.</param>
/// <param name="Current">The model as it stands: inputs that later evidence contradicts are marked as stale and still in force.</param>
/// <param name="New">Inputs that would be derived now and that the model does not have; renewing it takes them in.</param>
/// <param name="AskedDay">The day that was asked for, or null for all that the record holds.</param>
public sealed record SavedModel(string Name, ImmutableArray<DoneDeed> Log, DerivedModel Current, ImmutableArray<ModelInput> New, LocalDate? AskedDay)
{
    /// <summary>How many deeds made it what it is.</summary>
    public int Version => Log.Length;
}
