namespace Demarche.Conflict.Outlook;

/// <summary>A question with what each answer would leave.</summary>
/// <param name="Question">The question.</param>
/// <param name="IfBetter">How many possible equilibria are left if the first state is preferred.</param>
/// <param name="IfWorse">If the other is.</param>
/// <param name="IfTied">If neither is.</param>
public sealed record RankedQuestion(PreferenceQuestion Question, int IfBetter, int IfWorse, int IfTied)
{
    /// <summary>How many possible equilibria the answer leaves that rules out fewest.</summary>
    public int WorstAnswer => Math.Max(IfBetter, Math.Max(IfWorse, IfTied));
}
