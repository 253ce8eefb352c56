namespace Demarche.Reading.Pages.Inputs;

/// <summary>One record of a web archive.</summary>
/// <param name="Fields">Its header fields, names without regard to case.</param>
/// <param name="Block">What follows the header, or null where it is larger than its limit and was passed over.</param>
internal sealed record WarcRecord(IReadOnlyDictionary<string, string> Fields, byte[]? Block)
{
    /// <summary>A header field.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Its value, or null.</returns>
    internal string? Field(string name) => Fields.GetValueOrDefault(name);
}
