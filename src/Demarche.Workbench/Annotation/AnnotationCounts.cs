namespace Demarche.Workbench.Annotation;

/// <summary>What came of a run.</summary>
/// <param name="Documents">How many documents were annotated and written.</param>
/// <param name="Problems">How many lines were not.</param>
public readonly record struct AnnotationCounts(int Documents, int Problems);
