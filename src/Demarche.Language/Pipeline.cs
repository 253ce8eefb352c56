using System.Collections.Immutable;

namespace Demarche.Language;

/// <summary>Stages in an order in which each finds what it needs. Built once by <see cref="PipelineBuilder"/>; safe for any number of threads.</summary>
public sealed class Pipeline
{
    internal Pipeline(ImmutableArray<IStage> stages) => Stages = stages;

    /// <summary>The stages in the order they run.</summary>
    public ImmutableArray<IStage> Stages { get; }

    /// <summary>Runs every stage over the document.</summary>
    /// <param name="document">A document without the layers that the stages add.</param>
    /// <returns>The same document, annotated.</returns>
    public Document Annotate(Document document)
    {
        foreach (var stage in Stages)
        {
            stage.Annotate(document);
        }

        return document;
    }
}
