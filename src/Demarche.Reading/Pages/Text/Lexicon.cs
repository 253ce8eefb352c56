using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Demarche.Reading.Pages.Text;

/// <summary>Word lists that ship with the library: one entry a line, lines that begin with "#" tell their source.</summary>
internal static class Lexicon
{
    /// <summary>Reads a list in its order.</summary>
    /// <param name="name">The file's name below Resources/Pages, with its ending.</param>
    /// <returns>The entries, trimmed, without comments and blank lines.</returns>
    /// <exception cref="InvalidOperationException">The library has no such list.</exception>
    internal static ImmutableArray<string> Lines(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("Demarche.Reading.Resources.Pages." + name)
            ?? throw new InvalidOperationException($"The library has no word list {name}; add it below Resources/Pages.");
        using var reader = new StreamReader(stream);
        var lines = ImmutableArray.CreateBuilder<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith('#'))
            {
                lines.Add(line.Trim());
            }
        }

        return lines.ToImmutable();
    }

    /// <summary>Reads a list as a set that ignores case.</summary>
    /// <param name="name">The file's name below Resources/Pages, with its ending.</param>
    /// <returns>The entries.</returns>
    /// <exception cref="InvalidOperationException">The library has no such list.</exception>
    internal static FrozenSet<string> Set(string name) => Lines(name).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
