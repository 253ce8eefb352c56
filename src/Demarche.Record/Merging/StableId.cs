using System.Security.Cryptography;
using System.Text;

namespace Demarche.Record.Merging;

/// <summary>Makes ids of merged things out of what makes them one, so that they do not depend on the order in which reports came.</summary>
internal static class StableId
{
    // Twelve hexadecimal digits: 48 bits, among a million things a clash is one in five hundred.
    private const int Digits = 12;

    /// <summary>An id.</summary>
    /// <param name="kind">The letter that ids of this kind of thing begin with.</param>
    /// <param name="parts">What makes the thing one; none holds a line break.</param>
    /// <returns>For example "i0a1b2c3d4e5f".</returns>
    internal static string Of(char kind, params IEnumerable<string> parts) =>
        kind + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..Digits];
}
