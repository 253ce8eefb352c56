using Demarche.Testing;

namespace Demarche.Cli.Tests.House;

/// <summary>The files of the repository.</summary>
internal static class SourceTree
{
    private static readonly string[] NotOurs = ["artifacts", "dist", ".git", ".vs", ".idea"];

    internal static string Root { get; } = RepositoryRoot.Find();

    /// <summary>Every file that is kept, by its path below the root with "/" between folders.</summary>
    internal static IEnumerable<string> Files() => Below(Root).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    internal static IEnumerable<string> Files(string folder, string ending) =>
        Files().Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal));

    internal static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder)
            .Where(path => !NotOurs.Contains(Path.GetFileName(path), StringComparer.Ordinal))
            .SelectMany(Below));
}
