using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Record.Models;

/// <summary>One entry in the log of a conflict model that is kept with a record. The record does not read what it says.</summary>
public sealed record ModelEntry
{
    private const int Digits = 32;

    /// <summary>Makes an entry.</summary>
    /// <param name="model">The name of the model; not blank.</param>
    /// <param name="at">When, by the caller's clock.</param>
    /// <param name="content">What was done: one JSON object.</param>
    public ModelEntry(string model, Instant at, string content) => (Model, At, Content, Id) = (model, at, content, IdOf(model, at, content));

    /// <summary>"e" and 32 lower-case hexadecimal digits, made of all that follows: the same entry has the same id in every record.</summary>
    public string Id { get; }

    /// <summary>The name of the model.</summary>
    public string Model { get; }

    /// <summary>When it was made.</summary>
    public Instant At { get; }

    /// <summary>What was done: one JSON object.</summary>
    public string Content { get; }

    private static string IdOf(string model, Instant at, string content) =>
        "e" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', model, InstantPattern.ExtendedIso.Format(at), content))))[..Digits];
}
