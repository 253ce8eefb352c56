using Demarche.Training.Tasks;

namespace Demarche.Training.Samples;

/// <summary>Writes some sentences with names in capitals, or with every word capitalised, so that headlines and tables are read as well.</summary>
/// <param name="share">The share of sentences for each of the two, from 0 to 0.5.</param>
internal sealed class Recasing(double share)
{
    /// <summary>The sample, mostly as it is.</summary>
    /// <param name="sample">A sample of any task; only names are rewritten.</param>
    /// <param name="random">Draws what becomes of it.</param>
    /// <returns>The sample or a copy with other words.</returns>
    internal Sample Apply(Sample sample, Random random)
    {
        if (sample.Task is not SpanTask.Names)
        {
            return sample;
        }

        var draw = random.NextDouble();
        return draw < share ? sample with { Words = [.. sample.Words.Select(word => word.ToUpperInvariant())] }
            : draw < 2 * share ? sample with { Words = [.. sample.Words.Select(Capitalised)] }
            : sample;
    }

    private static string Capitalised(string word) => word.Length > 3 ? char.ToUpperInvariant(word[0]) + word[1..] : word;
}
