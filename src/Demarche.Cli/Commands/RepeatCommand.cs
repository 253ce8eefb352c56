using System.Buffers;
using System.CommandLine;
using Demarche.Workbench.Ingest;

namespace Demarche.Cli.Commands;

/// <summary>Writes the command line that reads pages again with their publication day.</summary>
internal static class RepeatCommand
{
    private static readonly SearchValues<char> Safe =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+:@%=,");

    /// <summary>Writes the command line: as it was typed, with the pages that lack a day and the day to fill in.</summary>
    /// <param name="program">What the program was called by.</param>
    /// <param name="arguments">What was typed.</param>
    /// <param name="paths">The argument that holds the paths.</param>
    /// <param name="names">What the pages are called: a path, or a path and the place of an item in it.</param>
    /// <returns>A line to paste into a shell.</returns>
    internal static string Of(string program, ParseResult arguments, Argument<string[]> paths, IEnumerable<string> names)
    {
        var typed = arguments.GetResult(paths)?.Tokens ?? [];
        var others = arguments.Tokens.Where(token => !typed.Contains(token)).Select(token => token.Value);
        var words = others.Take(1)
            .Concat(names.Select(PathOf).Distinct(StringComparer.Ordinal))
            .Concat(others.Skip(1))
            .Select(Quote);
        return string.Join(' ', [program, .. words, "--published", "YYYY-MM-DD"]);
    }

    /// <summary>Quotes an argument for a POSIX shell where that is needed.</summary>
    /// <param name="argument">The argument.</param>
    /// <returns>The argument, in single quotes where it has a character that a shell takes for itself.</returns>
    internal static string Quote(string argument) =>
        argument.Length > 0 && !argument.AsSpan().ContainsAnyExcept(Safe)
            ? argument
            : $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    // An item of a container is called by its file and its place behind a colon.
    private static string PathOf(string name)
    {
        if (name is InputFinder.StandardInputName)
        {
            return "-";
        }

        var colon = name.LastIndexOf(':');
        return colon > 0 && !File.Exists(name) && File.Exists(name[..colon]) ? name[..colon] : name;
    }
}
