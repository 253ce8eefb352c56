using Demarche.Language.Model;
using Demarche.Training.Samples;
using Demarche.Training.Tasks;
using Microsoft.ML.OnnxRuntime;
using static TorchSharp.torch;

namespace Demarche.Training.Running;

/// <summary>Measures tasks on their development parts, with the trained model or with an exported file.</summary>
/// <param name="maker">Lays sentences out.</param>
/// <param name="score">Gives the outputs of a task's head for a batch.</param>
internal sealed class Scorer(RowMaker maker, Func<LearningTask, IReadOnlyList<Sample>, EncoderRows, IReadOnlyDictionary<string, float[]>> score)
{
    private const int BatchPieces = 4096;

    /// <summary>A scorer of the trained model in float32.</summary>
    internal static Scorer Of(MultiTaskModel model, RowMaker maker)
    {
        model.eval();
        return new Scorer(maker, (task, samples, rows) =>
        {
            using var quick = inference_mode();
            using var scope = NewDisposeScope();
            return task.Outputs(model.States(new Batch(samples, rows)))
                .ToDictionary(output => output.Name, output => output.Scores.contiguous().data<float>().ToArray(), StringComparer.Ordinal);
        });
    }

    /// <summary>A scorer of an exported file.</summary>
    internal static Scorer Of(InferenceSession session, RowMaker maker) => new(maker, (task, _, rows) =>
    {
        var inputs = Inputs(rows);
        using var options = new RunOptions();
        using var outputs = session.Run(options, inputs, task.OutputNames);
        var found = task.OutputNames.Zip(outputs, (name, value) => (name, value.GetTensorDataAsSpan<float>().ToArray()));
        var scores = found.ToDictionary(pair => pair.name, pair => pair.Item2, StringComparer.Ordinal);
        foreach (var input in inputs.Values)
        {
            input.Dispose();
        }

        return scores;
    });

    /// <summary>The figures of one part, and its errors.</summary>
    internal DevelopmentFigure Measure(LearningTask task, IReadOnlyList<Sample> samples)
    {
        var figure = task.Figure();
        foreach (var batch in new BatchCutter(maker.Pieces, BatchPieces).Cut(samples, null))
        {
            var rows = maker.Rows(batch);
            figure.Add(batch, rows, score(task, batch, rows));
        }

        return figure;
    }

    /// <summary>The scores of a task's only output, word after word.</summary>
    internal IEnumerable<(Sample Sample, float[] Scores)> Scores(LearningTask task, IReadOnlyList<Sample> samples)
    {
        foreach (var batch in new BatchCutter(maker.Pieces, BatchPieces).Cut(samples, null))
        {
            var rows = maker.Rows(batch);
            var scores = score(task, batch, rows)[task.OutputNames.Single()];
            var labels = scores.Length / (rows.Rows * rows.Words);
            for (var row = 0; row < batch.Length; row++)
            {
                yield return (batch[row], scores.AsSpan(((row * rows.Words) + 1) * labels, batch[row].Words.Count * labels).ToArray());
            }
        }
    }

    private static Dictionary<string, OrtValue> Inputs(EncoderRows rows)
    {
        OrtValue Value(long[] values, int width) => OrtValue.CreateTensorValueFromMemory(values, [rows.Rows, width]);
        return new Dictionary<string, OrtValue>(StringComparer.Ordinal)
        {
            ["pieces"] = Value(rows.Pieces, rows.Width),
            ["shapes"] = Value(rows.PieceShapes, rows.Width),
            ["mask"] = Value(rows.Mask, rows.Width),
            ["first"] = Value(rows.First, rows.Words),
            ["last"] = Value(rows.Last, rows.Words),
            ["wordShapes"] = Value(rows.WordShapes, rows.Words),
        };
    }
}
