namespace Demarche.Workbench.Modelling.Outlook;

/// <summary>A comparison that is not known, as a question to ask, with how many outcomes each answer leaves not ruled out.</summary>
/// <param name="Maker">The name of the decision maker.</param>
/// <param name="Text">The question.</param>
/// <param name="IfYes">How many are left if it is answered with yes.</param>
/// <param name="IfNo">If with no.</param>
/// <param name="IfEqual">If it is all the same to it.</param>
public sealed record OutlookQuestion(string Maker, string Text, int IfYes, int IfNo, int IfEqual)
{
    /// <summary>Whether it compares a state with the one the conflict stands in.</summary>
    public bool IsFromStatusQuo { get; init; }

    /// <summary>How many are left by the answer that rules out fewest.</summary>
    public int Worst => Math.Max(IfYes, Math.Max(IfNo, IfEqual));
}
