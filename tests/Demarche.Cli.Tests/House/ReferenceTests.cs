using System.Text.RegularExpressions;

namespace Demarche.Cli.Tests.House;

public sealed partial class ReferenceTests
{
    [Theory]
    [InlineData("Demarche.Language")]
    [InlineData("Demarche.Conflict")]
    [InlineData("Demarche.Reading", "Demarche.Language")]
    [InlineData("Demarche.Record", "Demarche.Reading")]
    [InlineData("Demarche.Workbench", "Demarche.Language", "Demarche.Reading", "Demarche.Record", "Demarche.Conflict")]
    [InlineData("Demarche.Web", "Demarche.Workbench")]
    [InlineData("Demarche.Cli", "Demarche.Workbench", "Demarche.Web")]
    public void References_point_one_way(string project, params string[] allowed)
    {
        var references = Reference().Matches(SourceTree.Read($"src/{project}/{project}.csproj")).Select(match => match.Groups["project"].Value);
        references.ShouldBeSubsetOf(allowed);
    }

    [Fact]
    public void Every_project_in_src_has_its_place_in_the_order()
    {
        string[] known = ["Demarche.Language", "Demarche.Conflict", "Demarche.Reading", "Demarche.Record", "Demarche.Workbench", "Demarche.Web", "Demarche.Cli"];
        SourceTree.Files("src", ".csproj").Select(path => Path.GetFileNameWithoutExtension(path)).ShouldBeSubsetOf(known);
    }

    [Fact]
    public void Nothing_in_src_refers_to_tests_benchmarks_or_tools()
    {
        foreach (var path in SourceTree.Files("src", ".csproj"))
        {
            SourceTree.Read(path).ShouldNotMatch(@"\.\./\.\./(tests|bench|tools)/");
        }
    }

    [GeneratedRegex("<ProjectReference Include=\"[^\"]*/(?<project>[^/\"]+)\\.csproj\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();
}
