using Demarche.Conflict.Formats.Source;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Yaml;

/// <summary>Reads what an input of a model rests on.</summary>
internal static class ProvenanceReader
{
    /// <summary>The keys, which any input may have.</summary>
    internal static IReadOnlyList<string> Keys { get; } = ["evidence", "grade", "status", "setBy", "setOn", "note"];

    /// <summary>Reads the keys of an input.</summary>
    /// <param name="mapping">The input.</param>
    /// <param name="nodes">Takes values out of nodes.</param>
    /// <param name="noteKey">The key of the note on what it rests on, where the input has a note of its own.</param>
    internal static Provenance Read(SourceMapping mapping, NodeReader nodes, string noteKey = "note")
    {
        var provenance = new Provenance
        {
            Evidence = nodes.Texts(mapping["evidence"], "evidence"),
            Grade = nodes.Word(mapping["grade"], "grade", FormatWords.Grades),
            Status = nodes.Word(mapping["status"], "status", FormatWords.Statuses) ?? InputStatus.Unmarked,
            SetBy = nodes.Text(mapping["setBy"], "setBy"),
            SetOn = nodes.Text(mapping["setOn"], "setOn"),
            Note = nodes.Text(mapping[noteKey], noteKey),
        };
        return provenance.IsEmpty ? Provenance.None : provenance;
    }
}
