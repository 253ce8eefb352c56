using System.Collections.Immutable;
using Demarche.Conflict.Model;
using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling;

/// <summary>A conflict model that was built of inputs.</summary>
/// <param name="Model">The model.</param>
/// <param name="Options">The inputs of its options, in the order of the model's options.</param>
/// <param name="Makers">The inputs of its decision makers, in the order of the model's.</param>
/// <param name="Notices">What could not be built in, a sentence each.</param>
public sealed record BuiltModel(ConflictModel Model, ImmutableArray<ModelInput> Options, ImmutableArray<ModelInput> Makers, ImmutableArray<string> Notices);
