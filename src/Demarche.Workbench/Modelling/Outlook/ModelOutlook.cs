using System.Collections.Immutable;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Outlook;

namespace Demarche.Workbench.Modelling.Outlook;

/// <summary>What a model says about the next moves, and what is not known. A reading of the model, not a forecast.</summary>
/// <param name="Graph">The model made ready.</param>
/// <param name="Next">The analysis as it stands.</param>
/// <param name="StatusQuo">What the state the conflict stands in means.</param>
/// <param name="Moves">Each move of each decision maker, in words.</param>
/// <param name="Questions">What is not known, first the question whose worst answer leaves the fewest outcomes.</param>
/// <param name="Certain">Outcomes that hold however the unknown turns out.</param>
/// <param name="Possible">Outcomes that the reporting does not rule out.</param>
public sealed record ModelOutlook(
    ConflictGraph Graph,
    NextMoves Next,
    string StatusQuo,
    ImmutableArray<OutlookMove> Moves,
    ImmutableArray<OutlookQuestion> Questions,
    ImmutableArray<string> Certain,
    ImmutableArray<string> Possible);
