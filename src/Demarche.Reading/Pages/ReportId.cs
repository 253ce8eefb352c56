using System.Security.Cryptography;
using System.Text;

namespace Demarche.Reading.Pages;

/// <summary>Names a report by the hash of its text.</summary>
/// <param name="Value">"sha256:" and 64 lower-case hexadecimal digits.</param>
public readonly record struct ReportId(string Value)
{
    /// <summary>The id of the report that has this text.</summary>
    /// <param name="text">The report's text, exactly; an unpaired surrogate counts as U+FFFD.</param>
    /// <returns>The id; equal texts give equal ids.</returns>
    public static ReportId Of(string text) =>
        new("sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
