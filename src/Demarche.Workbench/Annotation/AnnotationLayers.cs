namespace Demarche.Workbench.Annotation;

/// <summary>The layers that annotating can write; several may be asked for at once.</summary>
[Flags]
public enum AnnotationLayers
{
    /// <summary>No layer.</summary>
    None = 0,

    /// <summary>Sentences with their tokens and words.</summary>
    Sentences = 1,

    /// <summary>Time expressions as TIMEX3.</summary>
    Timexes = 2,

    /// <summary>Statements: source, cue and content.</summary>
    Attributions = 4,

    /// <summary>Names of persons, organisations and places.</summary>
    Entities = 8,

    /// <summary>Tags, lemmas and dependencies of the words, written with the sentences; needs a model.</summary>
    Syntax = 16,

    /// <summary>What is said of the pairs of phrases that a line marks; needs a model.</summary>
    Pairs = 32,

    /// <summary>What a model is of use for.</summary>
    OfModel = Syntax | Entities | Attributions | Pairs,

    /// <summary>Every layer.</summary>
    All = Sentences | Syntax | Timexes | Attributions | Entities | Pairs,
}
