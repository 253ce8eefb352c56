using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Demarche.Conflict.Formats.Gmcr;
using Demarche.Conflict.Formats.Source;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats;

/// <summary>The model format of GMCR+ and gmcr-py, <c>*.gmcr</c> (JSON).</summary>
public static class GmcrFormat
{
    /// <summary>How file names of the format end.</summary>
    public const string Ending = ".gmcr";

    private const string Name = "gmcr";

    private static readonly string[] Computed = ["payoffs", "coalitionsFull"];

    // As the format's own program writes names: letters of any script as they are.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a model. What the model has no place for goes into <see cref="ConflictFile.Carried"/>. A text from outside never throws.</summary>
    /// <param name="text">The file's text.</param>
    /// <returns>The model with its problems; without a model where there is an error.</returns>
    public static ConflictFile Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var log = new ProblemLog();
        var map = new SourceMap();
        var root = JsonSource.Read(text, log);
        var model = root is null ? null : GmcrReader.Read(root, new NodeReader(log, map));
        if (log.HasErrors || model is null)
        {
            return new ConflictFile(null, log.InOrder, map);
        }

        var original = JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip })!;
        var written = new GmcrWriter(model, []).Write();
        return new ConflictFile(model, log.InOrder, map) { Carried = CarriedJson.Compare(Name, written, original) };
    }

    /// <summary>Writes a model. A model that was read from this format is written back without a loss.</summary>
    /// <param name="model">The model.</param>
    /// <param name="carried">What goes with it from such a file, or null.</param>
    /// <returns>The text, and what the format cannot hold; without a text where that would be another conflict.</returns>
    public static WrittenFile Write(ConflictModel model, CarriedParts? carried = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var problems = new List<FormatProblem>();
        var written = new GmcrWriter(model, problems).Write();
        if (problems.Exists(static problem => problem.IsError))
        {
            return new WrittenFile(null, problems);
        }

        if (carried is { Format: Name })
        {
            CarriedJson.Restore(written, carried, Computed);
        }

        return new WrittenFile(written.ToJsonString(Json) + "\n", problems);
    }
}
