using System.Collections.Immutable;

namespace Demarche.Workbench.Modelling.Inputs;

/// <summary>Something told within the frame that is not in the model.</summary>
/// <param name="Text">What.</param>
/// <param name="Why">Why not.</param>
/// <param name="Evidence">The words; may be empty.</param>
public sealed record LeftOut(string Text, string Why, ImmutableArray<ModelEvidence> Evidence);
