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

    /// <summary>Makes the pipeline of only those stages without which a wanted layer would be missing. Stages whose layers are given are left out; a stage that can do a part of its work does that.</summary>
    /// <param name="wanted">Layers that documents shall have.</param>
    /// <returns>A pipeline that does not change any more.</returns>
    /// <exception cref="InvalidOperationException">As <see cref="Build"/>; or no stage adds a wanted layer and it is not given.</exception>
    public Pipeline BuildFor(params IReadOnlyList<Layer> wanted)
    {
        var missing = wanted.Where(layer => !_given.Contains(layer)).ToHashSet();
        var kept = new PipelineBuilder();
        kept._given.AddRange(_given);
        for (var index = _stages.Count - 1; index >= 0; index--)
        {
            var stage = _stages[index];
            if (stage.Adds.Any(missing.Contains))
            {
                var lesser = stage.Only(missing);
                missing.ExceptWith(lesser.Adds);
                missing.UnionWith(lesser.Needs.Where(layer => !_given.Contains(layer)));
                kept._stages.Insert(0, lesser);
            }
        }

        return missing.Count == 0
            ? kept.Build()
            : throw new InvalidOperationException($"No stage adds {missing.First()}; add the stage that makes it.");
    }
}
