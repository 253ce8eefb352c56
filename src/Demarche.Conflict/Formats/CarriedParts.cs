namespace Demarche.Conflict.Formats;

/// <summary>
/// What a file of another program holds beside the model: names of programs and versions, preferences that are not in use, values that can be
/// computed. It goes with the model from format to format and is put back where the file is written again.
/// </summary>
/// <param name="Format">The format it is from, such as <c>gmcr</c>.</param>
/// <param name="Fingerprint">A hash of what our writer makes of the model as read; where the model was changed since, computed values are dropped.</param>
/// <param name="Parts">The parts, in the order of the file.</param>
public sealed record CarriedParts(string Format, string Fingerprint, IReadOnlyList<CarriedPart> Parts)
{
    /// <summary>Nothing beside the model.</summary>
    public static CarriedParts None { get; } = new("", "", []);
}
