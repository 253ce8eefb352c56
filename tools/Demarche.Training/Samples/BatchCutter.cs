using System.Runtime.InteropServices;
using Demarche.Language.Model;

namespace Demarche.Training.Samples;

/// <summary>Puts samples of one task and of like length together.</summary>
/// <param name="pieces">Tells how long a sample is.</param>
/// <param name="batchPieces">Padded pieces a batch, about.</param>
internal sealed class BatchCutter(WordPieces pieces, int batchPieces)
{
    /// <summary>Cuts samples into batches; those longer than the encoder's positions are left out.</summary>
    /// <param name="samples">Samples of any tasks.</param>
    /// <param name="random">Draws who stands beside whom and the order of batches; null keeps both fixed.</param>
    /// <returns>The batches.</returns>
    internal List<Sample[]> Cut(IEnumerable<Sample> samples, Random? random)
    {
        var batches = new List<Sample[]>();
        foreach (var task in samples.GroupBy(sample => sample.Task, StringComparer.Ordinal))
        {
            var sized = task
                .Select(sample => (Sample: sample, Size: EncoderRows.Even(sample.Words.Sum(word => pieces.Of(word).Length) + 2)))
                .Where(pair => pair.Size <= EncoderRows.MostPieces)
                .OrderBy(pair => pair.Size + ((random?.NextDouble() ?? 0) * 3))
                .ToList();
            for (var at = 0; at < sized.Count;)
            {
                var count = 1;
                while (at + count < sized.Count && (count + 1) * sized[at + count].Size <= batchPieces)
                {
                    count++;
                }

                batches.Add([.. sized.Skip(at).Take(count).Select(pair => pair.Sample)]);
                at += count;
            }
        }

        random?.Shuffle(CollectionsMarshal.AsSpan(batches));
        return batches;
    }
}
