using System.Security.Cryptography;
using System.Text;
using Demarche.Reading.Findings;

namespace Demarche.Workbench.Watching.Changes;

/// <summary>Makes ids of changes.</summary>
internal static class ChangeId
{
    /// <summary>The id of a change: a UUID made from a hash (version 8 of RFC 9562).</summary>
    /// <param name="kind">What changed.</param>
    /// <param name="parts">What tells it from other changes of the kind.</param>
    /// <returns>A URN.</returns>
    internal static string Of(ChangeKind kind, params string[] parts) => Of(EnumNames.NameOf(kind), parts);

    /// <summary>The id of anything.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="parts">What tells it from others.</param>
    /// <returns>A URN.</returns>
    internal static string Of(string kind, params string[] parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [kind, .. parts])));
        hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return "urn:uuid:" + new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
