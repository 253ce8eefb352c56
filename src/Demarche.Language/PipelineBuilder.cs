namespace Demarche.Language;

/// <summary>Collects stages and checks, when the pipeline is built, that each finds what it needs.</summary>
public sealed class PipelineBuilder
{
    private readonly List<IStage> _stages = [];
    private readonly List<Layer> _given = [];

    /// <summary>Says that documents come with a layer already attached.</summary>
    /// <param name="layer">The layer.</param>
    /// <returns>This builder.</returns>
    public PipelineBuilder Given(Layer layer)
    {
        _given.Add(layer);
        return this;
    }

    /// <summary>Adds a stage after those added before.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>This builder.</returns>
    public PipelineBuilder Add(IStage stage)
    {
        _stages.Add(stage);
        return this;
    }

    /// <summary>Makes the pipeline.</summary>
    /// <returns>A pipeline that does not change any more.</returns>
    /// <exception cref="InvalidOperationException">A stage needs a layer that nothing before it adds, or two stages add the same layer.</exception>
    public Pipeline Build()
    {
        var there = new HashSet<Layer>(_given);
        foreach (var stage in _stages)
        {
            foreach (var need in stage.Needs)
            {
                if (!there.Contains(need))
                {
                    throw new InvalidOperationException($"{stage.Name} needs {need}; add the stage that makes it first.");
                }
            }

            foreach (var layer in stage.Adds)
            {
                if (!there.Add(layer))
                {
                    throw new InvalidOperationException($"{stage.Name} adds {layer}, which is there already; remove one of the two stages.");
                }
            }
        }

        return new Pipeline([.. _stages]);
    }
}
