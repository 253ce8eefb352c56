using System.Text.RegularExpressions;
using Demarche.Cli.Commands;

namespace Demarche.Cli.Tests.House;

public sealed partial class DocumentTests
{
    [Fact]
    public void Documents_mention_only_commands_that_exist()
    {
        var commands = CommandList.All().Select(command => command.Name).ToHashSet(StringComparer.Ordinal);
        var unknown = Documents()
            .SelectMany(path => Mention().Matches(SourceTree.Read(path)).Select(match => (path, Command: match.Groups["name"].Value)))
            .Where(mention => !commands.Contains(mention.Command));
        unknown.ShouldBeEmpty();
    }

    [Fact]
    public void Documents_mention_only_options_that_exist()
    {
        var options = CommandList.All().SelectMany(command => command.Options.Concat(command.Subcommands.SelectMany(below => below.Options))).Select(option => option.Name)
            .Concat(["--help", "--version", "--verbose", "--quiet", "--no-color"])
            .ToHashSet(StringComparer.Ordinal);
        var unknown = Documents()
            .SelectMany(path => CommandLine().Matches(SourceTree.Read(path)).SelectMany(line => Option().Matches(line.Value)).Select(match => (path, Option: match.Value)))
            .Where(mention => !options.Contains(mention.Option));
        unknown.ShouldBeEmpty();
    }

    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        var broken = Documents()
            .SelectMany(path => Link().Matches(SourceTree.Read(path)).Select(match => (path, Target: match.Groups["target"].Value)))
            .Where(link => !link.Target.Contains("://", StringComparison.Ordinal))
            .Where(link => !Path.Exists(Path.Combine(SourceTree.Root, Path.GetDirectoryName(link.path)!, link.Target)));
        broken.ShouldBeEmpty();
    }

    [Fact]
    public void Continuous_integration_runs_the_command_that_the_readme_names()
    {
        SourceTree.Read("README.md").ShouldContain("./check.sh");
        SourceTree.Read(".ci/run").ShouldContain("./check.sh");
    }

    [Fact]
    public void Decisions_have_numbers_of_their_own()
    {
        var numbers = SourceTree.Files("docs/decisions", ".md").Select(path => Path.GetFileName(path)).Where(name => name != "README.md").Select(name => name[..4]);
        numbers.ShouldBeUnique();
        numbers.ShouldAllBe(number => number.All(char.IsAsciiDigit));
    }

    [Fact]
    public async Task The_example_of_the_readme_prints_what_the_readme_says()
    {
        var readme = SourceTree.Read("README.md").ReplaceLineEndings("\n");
        var example = Example().Match(readme);
        example.Success.ShouldBeTrue();
        var args = example.Groups["line"].Value.Split(' ').Select(word => word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(SourceTree.Root, word) : word);
        var result = await CommandRunner.RunAsync([.. args]);
        foreach (var line in example.Groups["output"].Value.Split('\n').Where(line => line.Trim() is not ("" or "...")))
        {
            result.Output.ShouldContain(line);
        }
    }

    [Fact]
    public async Task The_examples_on_conflicts_print_what_the_documents_say()
    {
        var examples = ConflictExample().Matches((SourceTree.Read("docs/conflict.md") + "\n" + SourceTree.Read("README.md")).ReplaceLineEndings("\n"));
        examples.Count.ShouldBeGreaterThan(8);
        foreach (Match example in examples)
        {
            var words = example.Groups["line"].Value.Split('"').SelectMany((part, index) => index % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            var result = await CommandRunner.RunAsync([.. words.Select(word => word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(SourceTree.Root, word) : word)]);
            foreach (var line in example.Groups["output"].Value.Split('\n').Where(line => line.Trim() is not ("" or "...")))
            {
                result.Output.ShouldContain(line);
            }
        }
    }

    private static IEnumerable<string> Documents() =>
        SourceTree.Files().Where(path => path.EndsWith(".md", StringComparison.Ordinal))
            .Where(path => path.StartsWith("docs/", StringComparison.Ordinal) || !path.Contains('/', StringComparison.Ordinal));

    [GeneratedRegex(@"(?:`|\$ |^ *)(?:\./)?demarche (?<name>[a-z]+)(?=[ `\n])", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mention();

    [GeneratedRegex(@"(?:`|\$ |\n)(?:\./)?demarche [^`\n]*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CommandLine();

    [GeneratedRegex("--[a-z-]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Option();

    [GeneratedRegex(@"\]\((?<target>[^)#]+)(?:#[^)]*)?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\$ \./demarche (?<line>conflict [^\n]+)\n(?<output>(?:[^`$\n][^\n]*\n|\n)+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ConflictExample();

    [GeneratedRegex(@"\$ \./demarche (?<line>read samples/[^\n]+)\n(?<output>(?:[^`\n][^\n]*\n|\n)+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();
}
