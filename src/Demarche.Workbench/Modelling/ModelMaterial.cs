using System.Collections.Immutable;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Parties;
using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling;

/// <summary>All that a record holds on the initiatives of a frame: what a model is derived from. Never changed once made.</summary>
/// <param name="Frame">What the model is about.</param>
/// <param name="Reports">The reports that count, by day (unknown last) and id.</param>
/// <param name="Parties">The merged party of each report's party that matters.</param>
/// <param name="Tellings">The merged initiative that a report's initiative is, for those of the frame.</param>
public sealed record ModelMaterial(
    ModelFrame Frame,
    ImmutableArray<ModelReport> Reports,
    IReadOnlyDictionary<PartyReference, MergedParty> Parties,
    IReadOnlyDictionary<FindingReference, FrameInitiative> Tellings);
