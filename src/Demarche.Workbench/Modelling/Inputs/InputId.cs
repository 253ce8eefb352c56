using System.Security.Cryptography;
using System.Text;

namespace Demarche.Workbench.Modelling.Inputs;

/// <summary>Makes ids of inputs out of what makes them one.</summary>
internal static class InputId
{
    // Eight hexadecimal digits: among the hundred inputs of a model a clash is one in a million.
    private const int Digits = 8;

    /// <summary>An id.</summary>
    /// <param name="kind">The letter it begins with.</param>
    /// <param name="parts">What makes the input one.</param>
    /// <returns>For example "o0a1b2c3d".</returns>
    internal static string Of(char kind, params IEnumerable<string?> parts) =>
        kind + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..Digits];
}
