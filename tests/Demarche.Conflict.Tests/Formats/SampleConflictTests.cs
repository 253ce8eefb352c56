using Demarche.Conflict.Formats;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Stability;
using Demarche.Testing;

namespace Demarche.Conflict.Tests.Formats;

/// <summary>The models that come with the program give the equilibria that are printed for them.</summary>
public sealed class SampleConflictTests
{
    private const string Textbook = "Fang, Hipel and Kilgour 1993, chapter 3";

    public static TheoryData<string, Concept, string, string> Published => new()
    {
        { "prisoners-dilemma", Concept.Nash, "neither", Textbook },
        { "prisoners-dilemma", Concept.Seq, "neither,both", Textbook },
        { "prisoners-dilemma", Concept.Gmr, "neither,both", Textbook },
        { "chicken", Concept.Nash, "north straight,south straight", Textbook },
        { "chicken", Concept.Seq, "north straight,south straight", Textbook },
        { "chicken", Concept.Gmr, "both swerve,north straight,south straight", Textbook },
        { "chicken", Concept.Smr, "both swerve,north straight,south straight", Textbook },
        { "stag-hunt", Concept.Nash, "stag,hares", "textbook" },
        { "battle-of-the-sexes", Concept.Nash, "both at the play,both at the match", "textbook" },
        { "matching-pennies", Concept.Nash, "", "textbook" },
        { "cuban-missile-crisis", Concept.Seq, "4,6", "Fraser and Hipel 1984, chapter 1" },
        { "elmira", Concept.Nash, "5,8,9", "Kilgour, Hipel, Fang and Peng 2001" },
        { "elmira", Concept.Seq, "5,8,9", "Kilgour, Hipel, Fang and Peng 2001" },
        { "elmira", Concept.Gmr, "1,4,5,8,9", "GMCR+ 0.4.1" },
        { "syria-iraq-1975", Concept.Nash, "6", "Hipel, Kilgour and Kinsara 2014" },
        { "syria-iraq-1975", Concept.Gmr, "1,6", "Hipel, Kilgour and Kinsara 2014" },
        { "syria-iraq-1975", Concept.Smr, "6", "Hipel, Kilgour and Kinsara 2014" },
        { "us-north-korea-2017", Concept.Seq, "0,5,10", "Jacobi 2017, table 1" },
        { "us-north-korea-2017", Concept.Smr, "0,4,5,10,12", "Jacobi 2017" },
        { "garrison-diversion", Concept.Nash, "2,3,11,17,18,21,22", "GMCR+ handout, figure 28, and its regression file" },
        { "garrison-diversion", Concept.Seq, "2,3,11,17,18,21,22", "GMCR+ handout, figure 28, and its regression file" },
        { "garrison-diversion", Concept.Gmr, "2,3,4,6,8,10,11,13,14,15,17,18,19,21,22", "the print without 4, 6 and 10, which one-step sanctions miss" },
        { "gisborne", Concept.Nash, "4,6", "Li, Hipel, Kilgour and Fang 2004, extension b" },
    };

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*" + ConflictYaml.Ending, SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')[..^ConflictYaml.Ending.Length]).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(RepositoryRoot.Find(), "samples", "conflicts");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_loads_without_a_problem_and_names_its_source(string name)
    {
        var file = Read(name);
        file.Problems.ShouldBeEmpty();
        file.Model!.Source.ShouldNotBeNullOrEmpty();
        file.Model.Note.ShouldNotBeNullOrEmpty();
        ConflictGraph.Compile(file.Model, cancellation: TestContext.Current.CancellationToken).Problems.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void A_sample_has_the_equilibria_that_are_printed_for_it(string name, Concept concept, string states, string source)
    {
        var graph = Solve.Graph(Read(name).Model!);
        Solve.Ids(graph, Solve.Run(graph).Equilibria(concept)).ShouldBe(states, source);
    }

    [Fact]
    public void There_are_at_least_eight_samples() => Names.Count.ShouldBeGreaterThanOrEqualTo(8);

    private static ConflictFile Read(string name) => ConflictYaml.Read(File.ReadAllText(Path.Combine(Folder, name + ConflictYaml.Ending)));
}
