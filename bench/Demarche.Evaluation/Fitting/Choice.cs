namespace Demarche.Evaluation.Fitting;

/// <summary>A choice among candidates.</summary>
/// <param name="Candidates">The features of each.</param>
/// <param name="IsRight">Whether each is right.</param>
internal sealed record Choice(IReadOnlyList<IReadOnlyList<string>> Candidates, IReadOnlyList<bool> IsRight);
