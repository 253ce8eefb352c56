namespace Demarche.Conflict.Outlook;

/// <summary>A comparison that is not known.</summary>
/// <param name="Maker">Index of the decision maker.</param>
/// <param name="State">Index of the one state.</param>
/// <param name="Other">Index of the other; always above <paramref name="State"/>.</param>
public sealed record PreferenceQuestion(int Maker, int State, int Other);
