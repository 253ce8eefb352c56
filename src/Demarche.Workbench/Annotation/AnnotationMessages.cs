namespace Demarche.Workbench.Annotation;

/// <summary>What annotating says, with its numbers.</summary>
internal static class AnnotationMessages
{
    internal static AnnotationProblem NotJson(int lineNumber, string why) =>
        new(lineNumber, "DEM321", $"The line is not JSON ({why.TrimEnd('.')}); give one JSON object a line.");

    internal static AnnotationProblem NotObject(int lineNumber) =>
        new(lineNumber, "DEM322", "The line is JSON but no object; give one object a line, with \"id\" and \"text\".");

    internal static AnnotationProblem NoText(int lineNumber) =>
        new(lineNumber, "DEM323", "The object has no \"text\" that is a string; give the document's text.");

    internal static AnnotationProblem BrokenText(int lineNumber) =>
        new(lineNumber, "DEM324", "A string in the object is broken (bytes that are no UTF-8, or half a surrogate pair); write it anew as UTF-8.");

    internal static AnnotationProblem BadSegmentation(int lineNumber, string where) =>
        new(lineNumber, "DEM325", $"{where} is no span of the text behind the one before it, or has no tokens; give spans in order, or leave the segmentation out.");

    internal static AnnotationProblem TooLong(int lineNumber, int maximum) =>
        new(lineNumber, "DEM326", $"The line is longer than {maximum} bytes; give the document in parts.");

    internal static AnnotationProblem Fault(int lineNumber, Exception fault) =>
        new(lineNumber, "DEM327", $"The program has a fault that shows on this document ({fault.GetType().Name}: {fault.Message.TrimEnd('.')}); it was passed over, please report it.");
}
