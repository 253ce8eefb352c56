namespace Demarche.Evaluation;

/// <summary>One question about accuracy, answered by running the program over a corpus and a scorer over what it gave.</summary>
/// <param name="name">The word that chooses it on the command line.</param>
/// <param name="title">What it measures, for the results.</param>
internal abstract class Measure(string name, string title)
{
    internal string Name { get; } = name;

    internal string Title { get; } = title;

    /// <summary>Runs it.</summary>
    /// <param name="workplace">Corpora, scorers and program.</param>
    /// <returns>What the scorer printed, to be shown as it is, and the figures that something is asked of.</returns>
    internal abstract (string Printed, IReadOnlyList<Figure> Figures) Run(Workplace workplace);
}
