namespace Demarche.Workbench.Views;

/// <summary>Words of a report and where they stand: what every line of a brief rests on.</summary>
/// <param name="Text">Exactly the words at the place.</param>
/// <param name="Place">Where they stand.</param>
public sealed record Quote(string Text, Place Place);
