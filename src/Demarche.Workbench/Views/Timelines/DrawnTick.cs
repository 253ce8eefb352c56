namespace Demarche.Workbench.Views.Timelines;

/// <summary>A named day of a picture.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Label">Its name: a year, a month or a day, in ISO 8601.</param>
public sealed record DrawnTick(double X, string Label);
