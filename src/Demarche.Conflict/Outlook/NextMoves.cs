using Demarche.Conflict.States;

namespace Demarche.Conflict.Outlook;

/// <summary>Who could move next from the status quo, and what is not known. A reading of the model, not a forecast.</summary>
/// <param name="State">Index of the state the conflict stands in.</param>
/// <param name="Moves">Each move of each decision maker, in order of decision maker and state reached.</param>
/// <param name="Questions">What is not known and bears on a move, the question first whose worst answer leaves the fewest possible equilibria.</param>
/// <param name="QuestionsTried">How many unknown comparisons were looked at.</param>
/// <param name="QuestionsInAll">How many unknown comparisons of two states joined by a move there are.</param>
/// <param name="ComparisonsKnown">How many comparisons of two states joined by a move are known.</param>
/// <param name="Comparisons">How many there are in all.</param>
/// <param name="InputsUnconfirmed">How many inputs of the model no person has confirmed.</param>
/// <param name="Inputs">How many inputs it has.</param>
/// <param name="Certain">The equilibria that hold however the unknown comparisons turn out.</param>
/// <param name="Possible">The equilibria that the known comparisons do not rule out.</param>
public sealed record NextMoves(
    int State,
    IReadOnlyList<NextMove> Moves,
    IReadOnlyList<RankedQuestion> Questions,
    int QuestionsTried,
    int QuestionsInAll,
    int ComparisonsKnown,
    int Comparisons,
    int InputsUnconfirmed,
    int Inputs,
    StateSet Certain,
    StateSet Possible);
