using System.Globalization;

namespace Demarche.Conflict.Formats;

/// <summary>Something that is wrong in a model file, or worth a warning, and where.</summary>
/// <param name="Number">A number such as DEM550.</param>
/// <param name="Text">One sentence: what is wrong, what to do.</param>
/// <param name="IsError">Whether the file gives no model.</param>
/// <param name="Line">The line, counted from 1; 0 where it is the file as a whole.</param>
/// <param name="Column">The column, counted from 1; 0 where it is not known.</param>
public sealed record FormatProblem(string Number, string Text, bool IsError, int Line, int Column)
{
    /// <summary>For people, in the form that editors understand: <c>model.conflict.yaml:12:5: error DEM551: …</c></summary>
    /// <param name="file">The name of the file.</param>
    public string ToText(string file)
    {
        var place = Line == 0 ? file
            : Column == 0 ? string.Create(CultureInfo.InvariantCulture, $"{file}:{Line}")
            : string.Create(CultureInfo.InvariantCulture, $"{file}:{Line}:{Column}");
        return $"{place}: {(IsError ? "error" : "warning")} {Number}: {Text}";
    }
}
