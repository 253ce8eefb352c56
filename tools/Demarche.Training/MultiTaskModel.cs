using Demarche.Language.Model;
using Demarche.Training.Encoding;
using Demarche.Training.Samples;
using Demarche.Training.Tasks;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Demarche.Training;

/// <summary>The shared encoder and the head of every task.</summary>
internal sealed class MultiTaskModel : nn.Module
{
    private readonly Parameter _headShapes;
    private readonly Parameter _headClasses;
    private readonly ModuleDict<nn.Module> _heads;
    private readonly WindowedDropout _dropout;

    internal MultiTaskModel(IReadOnlyList<LearningTask> tasks, TrainingSettings settings, Random random)
        : base("model")
    {
        Tasks = tasks;
        Encoder = new Encoder(settings.Layers, settings.DropEncoder, random);
        _headShapes = new Parameter(randn(WordShape.Count, Encoder.Hidden) * 0.02);
        _headClasses = new Parameter(zeros(NameLexicon.Count, Encoder.Hidden));
        _heads = nn.ModuleDict<nn.Module>([.. tasks.Select(task => (task.Name, task.Head(settings, random)))]);
        _dropout = new WindowedDropout(settings.DropStates, random);
        RegisterComponents();
    }

    internal IReadOnlyList<LearningTask> Tasks { get; }

    internal Encoder Encoder { get; }

    internal float[] HeadShapes => Dense.Values(ShapeTable.Of(_headShapes, _headClasses));

    /// <summary>One state a word, the mark before the sentence first: the mean of its first and last piece, and its shape.</summary>
    internal Tensor States(Batch batch)
    {
        var pieces = Encoder.Run(batch.Pieces, batch.PieceShapes, batch.Mask).view(-1, Encoder.Hidden);
        var words = (pieces.index_select(0, batch.First.flatten()) + pieces.index_select(0, batch.Last.flatten())) * 0.5;
        return _dropout.forward(words.view(batch.First.shape[0], batch.First.shape[1], Encoder.Hidden) + Encoder.Rows(ShapeTable.Of(_headShapes, _headClasses), batch.WordShapes));
    }

    internal LearningTask TaskOf(Batch batch) => Tasks.Single(task => string.Equals(task.Name, batch.Samples[0].Task, StringComparison.Ordinal));

    /// <summary>The loss of a batch's task.</summary>
    /// <param name="batch">Samples of one task.</param>
    /// <param name="teacher">A model whose word states are to be matched (Jiao et al. 2020), or null.</param>
    /// <param name="weight">The weight of the mean squared distance to them.</param>
    internal Tensor Loss(Batch batch, MultiTaskModel? teacher, double weight)
    {
        var states = States(batch);
        var loss = TaskOf(batch).Loss(states, batch);
        return teacher is null ? loss : loss + (nn.functional.mse_loss(states, teacher.Target(batch)) * weight);
    }

    private Tensor Target(Batch batch)
    {
        using var quick = no_grad();
        return States(batch);
    }
}
