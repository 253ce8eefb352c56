using System.Diagnostics;
using Demarche.Training.Samples;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Demarche.Training.Running;

/// <summary>AdamW (Loshchilov and Hutter 2019) with a warm-up, a linear decay, and slower steps for the encoder than for the heads.</summary>
/// <param name="model">The model.</param>
/// <param name="teacher">A finished model to learn from, or null.</param>
/// <param name="settings">The settings.</param>
/// <param name="maker">Lays samples out.</param>
/// <param name="checkpoint">Where states go.</param>
/// <param name="log">Takes lines.</param>
internal sealed class Trainer(MultiTaskModel model, MultiTaskModel? teacher, TrainingSettings settings, RowMaker maker, Checkpoint checkpoint, Action<string> log)
{
    private const int StepsToEstimate = 30;
    private const int StepsBetweenAveraged = 10;

    private readonly Dictionary<string, (double Sum, int Count)> _losses = new(StringComparer.Ordinal);
    private readonly WeightAverage _average = new(model);
    private Random _hide = new(settings.Seed);

    /// <summary>Trains from the last state to the end, and writes the weights that ship.</summary>
    /// <param name="samples">The samples of every task.</param>
    internal void Train(IReadOnlyList<Sample> samples)
    {
        var (optimizer, rates) = Optimizer();
        var steps = Batches(samples);
        var schedule = new Schedule(steps.Count, settings.WarmUp);
        var first = checkpoint.Load(model, optimizer, _average);
        random.manual_seed(settings.Seed + first);
        _hide = new Random(settings.Seed + first);
        log($"{steps.Count} steps, {steps.Sum(step => (long)step.Sum(sample => sample.Words.Count))} words; from step {first}");
        model.train();
        var clock = Stopwatch.StartNew();
        var words = 0L;
        for (var step = first; step < steps.Count; step++)
        {
            foreach (var (group, rate) in optimizer.ParamGroups.Zip(rates))
            {
                group.LearningRate = rate * schedule.At(step);
            }

            Step(optimizer, steps[step]);
            words += steps[step].Sum(sample => sample.Words.Count);
            After(step + 1, steps.Count, first, words, clock.Elapsed, optimizer);
        }

        _average.Apply();
        model.save(checkpoint.FinalWeights + ".new");
        File.Move(checkpoint.FinalWeights + ".new", checkpoint.FinalWeights, overwrite: true);
    }

    private List<Sample[]> Batches(IReadOnlyList<Sample> samples)
    {
        var draw = new Random(settings.Seed);
        var cutter = new BatchCutter(maker.Pieces, settings.BatchPieces);
        var recasing = new Recasing(settings.Recased);
        return
        [
            .. Enumerable.Range(0, settings.Epochs)
                .SelectMany(_ => cutter.Cut(samples.Where(sample => draw.NextDouble() < settings.Shares.GetValueOrDefault(sample.Task)).Select(sample => recasing.Apply(sample, draw)).ToList(), draw)),
        ];
    }

    private void Step(AdamW optimizer, Sample[] samples)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = model.Loss(new Batch(samples, maker.Rows(samples, settings.DropLexicon, _hide)), teacher, settings.TeacherWeight);
        loss.backward();
        nn.utils.clip_grad_norm_(model.parameters().Where(parameter => parameter.grad is not null), settings.Clip);
        optimizer.step();
        var (sum, count) = _losses.GetValueOrDefault(samples[0].Task);
        _losses[samples[0].Task] = (sum + loss.item<float>(), count + 1);
    }

    private void After(int step, int steps, int first, long words, TimeSpan elapsed, AdamW optimizer)
    {
        if (step - first == StepsToEstimate)
        {
            log($"about {elapsed.TotalMinutes / StepsToEstimate * (steps - first):f0} minutes");
        }

        if (step >= settings.AverageFrom * steps && step % StepsBetweenAveraged == 0)
        {
            _average.Add();
        }

        if (step % settings.LogEvery == 0 || step == steps)
        {
            var losses = string.Join(", ", _losses.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value.Sum / pair.Value.Count:f3}"));
            log($"step {step}/{steps}, {elapsed.TotalSeconds:f0} s, {words / elapsed.TotalSeconds:f0} words/s, loss {losses}");
            _losses.Clear();
        }

        if (step % settings.CheckpointEvery == 0)
        {
            checkpoint.Save(step, model, optimizer, _average);
        }
    }

    private (AdamW Optimizer, double[] Rates) Optimizer()
    {
        var encoder = model.Encoder.parameters().Where(parameter => parameter.requires_grad).ToList();
        var known = encoder.Select(parameter => parameter.Handle).ToHashSet();
        var heads = model.parameters().Where(parameter => parameter.requires_grad && !known.Contains(parameter.Handle)).ToList();
        var groups = new[] { encoder, heads }.Select(group => new AdamW.ParamGroup(group, new AdamW.Options { weight_decay = settings.WeightDecay }));
        return (optim.AdamW(groups), [settings.EncoderRate, settings.HeadRate]);
    }
}
