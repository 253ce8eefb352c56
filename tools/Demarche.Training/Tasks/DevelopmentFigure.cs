using Demarche.Language.Model;
using Demarche.Training.Samples;

namespace Demarche.Training.Tasks;

/// <summary>Counts how often a task's decoded scores are right.</summary>
internal abstract class DevelopmentFigure
{
    /// <summary>Decodes one batch and counts.</summary>
    /// <param name="samples">The samples, a row each.</param>
    /// <param name="rows">How they were laid out.</param>
    /// <param name="scores">The outputs of the head, by name, row after row.</param>
    internal abstract void Add(IReadOnlyList<Sample> samples, EncoderRows rows, IReadOnlyDictionary<string, float[]> scores);

    /// <summary>The figures, in percent, in order of display.</summary>
    internal abstract IEnumerable<(string Name, double Percent)> Figures();

    /// <summary>What was wrong, a line each with its words, in the order of the samples; empty where the figure does not keep it.</summary>
    internal virtual IReadOnlyList<string> Errors => [];
}
