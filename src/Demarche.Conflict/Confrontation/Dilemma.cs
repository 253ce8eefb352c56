namespace Demarche.Conflict.Confrontation;

/// <summary>A dilemma that one party has towards another.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Party">Index of the party that has it.</param>
/// <param name="Other">Index of the party towards which; for cooperation the same.</param>
/// <param name="IsCertain">Whether it follows from what is known; else it turns on an unknown comparison.</param>
/// <param name="FromDoubt">Whether it comes from doubt alone: preferences give no reason for it.</param>
/// <param name="Reason">One sentence that says why.</param>
public sealed record Dilemma(DilemmaKind Kind, int Party, int Other, bool IsCertain, bool FromDoubt, string Reason);
