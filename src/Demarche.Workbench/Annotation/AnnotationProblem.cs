namespace Demarche.Workbench.Annotation;

/// <summary>An input line that was not annotated.</summary>
/// <param name="LineNumber">Its number, counted from 1.</param>
/// <param name="Code">The number of the message, for example "DEM321".</param>
/// <param name="Message">One sentence: what is wrong and what to do.</param>
public sealed record AnnotationProblem(int LineNumber, string Code, string Message);
