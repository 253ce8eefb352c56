using Demarche.Conflict.Formats.Source;
using Demarche.Conflict.Formats.Yaml;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats;

/// <summary>The model format of this program, <c>*.conflict.yaml</c>. It is described in docs/conflict-format.md.</summary>
public static class ConflictYaml
{
    /// <summary>How file names of the format end.</summary>
    public const string Ending = ".conflict.yaml";

    /// <summary>Reads a model. A text from outside never throws; whatever is wrong with it is told at once, with lines.</summary>
    /// <param name="text">The file's text.</param>
    /// <returns>The model with its problems; without a model where there is an error.</returns>
    public static ConflictFile Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var log = new ProblemLog();
        var map = new SourceMap();
        var root = YamlSource.Read(text, log);
        var (model, carried) = root is null ? (null, CarriedParts.None) : ModelReader.Read(root, new NodeReader(log, map));
        return new ConflictFile(log.HasErrors ? null : model, log.InOrder, map) { Carried = carried };
    }

    /// <summary>Writes a model. Reading the text gives the same model; comments of a file that it was read from are not kept.</summary>
    /// <param name="model">The model.</param>
    /// <param name="carried">What goes with it from a file of another program, or null.</param>
    /// <returns>The text, with LF at the end of each line.</returns>
    public static string Write(ConflictModel model, CarriedParts? carried = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        return ModelWriter.Write(model, carried ?? CarriedParts.None);
    }
}
