using System.Collections.Immutable;

namespace Demarche.Workbench.Modelling.Inputs;

/// <summary>A conflict model as plain inputs, with everything that is asked and everything that was left out.</summary>
/// <param name="Frame">What it is about.</param>
/// <param name="Inputs">Its inputs: decision makers, options, combinations, statements, orders; those switched off with them.</param>
/// <param name="Questions">What the reporting leaves open.</param>
/// <param name="Cut">Options that were found but are beyond the limits, the best first.</param>
/// <param name="LeftOut">What was told and is not in the model, with the reason.</param>
public sealed record DerivedModel(
    ModelFrame Frame,
    ImmutableArray<ModelInput> Inputs,
    ImmutableArray<ModelQuestion> Questions,
    ImmutableArray<ModelInput> Cut,
    ImmutableArray<LeftOut> LeftOut)
{
    /// <summary>Everything that is told of where decision makers stand, by decision maker, initiative and side.</summary>
    public ImmutableArray<StandEvidence> Stands { get; init; } = [];

    /// <summary>The inputs of a kind that are in force, in order.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The inputs.</returns>
    public IEnumerable<ModelInput> Of(ModelInputKind kind) => Inputs.Where(input => input.Kind == kind && !input.IsOff);
}
