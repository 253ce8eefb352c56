using System.Collections.Immutable;
using Demarche.Record.Merging.Positions;

namespace Demarche.Workbench.Modelling.Inputs;

/// <summary>Everything that is told of where a decision maker stands on an initiative, on one side.</summary>
/// <param name="Maker">The id of the decision maker.</param>
/// <param name="Initiative">The id of the initiative.</param>
/// <param name="Side">The side.</param>
/// <param name="Evidence">The words, the best first.</param>
public sealed record StandEvidence(string Maker, string Initiative, StanceSide Side, ImmutableArray<ModelEvidence> Evidence);
