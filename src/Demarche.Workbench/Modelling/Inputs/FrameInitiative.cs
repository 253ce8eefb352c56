using System.Collections.Immutable;
using Demarche.Reading.Initiatives;
using Demarche.Record.Merging;

namespace Demarche.Workbench.Modelling.Inputs;

/// <summary>An initiative that a model is about.</summary>
/// <param name="Id">Its merged id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Status">How far it has come by the day of the frame, or null where no words tell.</param>
/// <param name="Tellings">The reports' initiatives that are it, in order: what finds it again when merging changes.</param>
public sealed record FrameInitiative(string Id, string Name, InitiativeKind Kind, InitiativeStatus? Status, ImmutableArray<FindingReference> Tellings)
{
    /// <summary>Whether it is still open: neither adopted, concluded nor withdrawn.</summary>
    public bool IsOpen => Status is not (InitiativeStatus.Adopted or InitiativeStatus.Concluded or InitiativeStatus.Withdrawn);
}
