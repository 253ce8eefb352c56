namespace Demarche.Conflict.Model;

/// <summary>Something about a model that is wrong (it cannot be analysed) or worth a warning.</summary>
/// <param name="Number">A number such as DEM501.</param>
/// <param name="Text">One sentence: what is wrong, where, what to do.</param>
/// <param name="IsError">Whether the model cannot be analysed.</param>
/// <param name="Path">Where in the model, such as <c>decisionMakers[1].preference.tiers[0]</c>; indices count from 0. A format finds its line by it.</param>
public sealed record ModelProblem(string Number, string Text, bool IsError, string Path);
