using Demarche.Language.Model;

namespace Demarche.Workbench.Annotation;

/// <summary>What to annotate and on how many threads.</summary>
public sealed record AnnotationOptions
{
    /// <summary>The layers to write.</summary>
    public AnnotationLayers Layers { get; init; } = AnnotationLayers.All;

    /// <summary>How documents are written; CoNLL-U asks for <see cref="AnnotationLayers.Syntax"/> and a model.</summary>
    public AnnotationFormat Format { get; init; }

    /// <summary>The trained model, or null: then there is no syntax, and entities are the parties' names.</summary>
    public LanguageModel? Model { get; init; }

    /// <summary>How many documents are annotated at a time; at least 1. The output does not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>The longest line that is read, in bytes; a longer one is a problem.</summary>
    public int MaximumLineBytes { get; init; } = 256 << 20;
}
