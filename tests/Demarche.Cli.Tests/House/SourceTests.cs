using System.Text;
using System.Text.RegularExpressions;

namespace Demarche.Cli.Tests.House;

public sealed partial class SourceTests
{
    // A file that a person can no longer oversee is two ideas; a table of data may be as long as it is.
    private const int LongestFile = 600;

    // Spelled apart, so that this file does not hold what it forbids.
    private static readonly string[] Banned = ["TO" + "DO", "FIX" + "ME", "/ho" + "me/", "/ro" + "ot/", "/wo" + "rk/", @"C:\Us" + @"ers\"];

    private static readonly string[] TextEndings = [".cs", ".csproj", ".props", ".slnx", ".md", ".sh", ".cmd", ".txt", ".tsv", ".json", ".sql", ".css", ".js", ".html", ""];

    private static IEnumerable<string> Code => SourceTree.Files("src", ".cs").Concat(SourceTree.Files("tests", ".cs")).Concat(SourceTree.Files("bench", ".cs"));

    [Fact]
    public void Namespaces_equal_folders()
    {
        var wrong = Code.Where(path => Namespace().Match(SourceTree.Read(path)) is { Success: true } match && match.Groups["name"].Value != Expected(path));
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Files_stay_short_enough_to_oversee() =>
        Code.Where(path => SourceTree.Read(path).Split('\n').Length > LongestFile).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_left_undone_and_no_file_knows_where_it_was_written()
    {
        var found = SourceTree.Files()
            .Where(path => TextEndings.Contains(Path.GetExtension(path), StringComparer.Ordinal) && !path.EndsWith("packages.lock.json", StringComparison.Ordinal))
            .SelectMany(path => Banned.Where(word => SourceTree.Read(path).Contains(word, StringComparison.Ordinal)).Select(word => $"{path}: {word}"));
        found.ShouldBeEmpty();
    }

    [Fact]
    public void Word_lists_name_the_source_of_their_facts()
    {
        var lists = SourceTree.Files("src", ".txt").Concat(SourceTree.Files("src", ".tsv"));
        lists.Where(path => !SourceTree.Read(path).StartsWith('#')).ShouldBeEmpty();
    }

    // KillTests takes the time of an undisturbed run to choose its moments, and asserts nothing about it.
    [Fact]
    public void Speed_is_measured_by_benchmarks_and_not_by_tests() =>
        SourceTree.Files("tests", ".cs").Where(path => SourceTree.Read(path).Contains("Stop" + "watch", StringComparison.Ordinal))
            .ShouldBe(["tests/Demarche.Cli.Tests/Ingest/KillTests.cs"]);

    [Fact]
    public void Code_has_no_regions() =>
        Code.Where(path => SourceTree.Read(path).Contains("#reg" + "ion", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Accents_compose_under_normalisation() => "e\u0301".Normalize(NormalizationForm.FormC).ShouldBe("\u00E9");

    private static string Expected(string path)
    {
        var parts = path.Split('/');
        return string.Join('.', parts[1..^1]);
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Namespace();
}
