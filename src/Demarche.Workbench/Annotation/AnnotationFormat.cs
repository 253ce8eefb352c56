namespace Demarche.Workbench.Annotation;

/// <summary>How annotated documents are written.</summary>
public enum AnnotationFormat
{
    /// <summary>JSON Lines: one document a line, with every layer.</summary>
    Jsonl,

    /// <summary>CoNLL-U (universaldependencies.org/format): sentences with tags, lemmas and trees, and nothing else; needs a model.</summary>
    Conllu,
}
