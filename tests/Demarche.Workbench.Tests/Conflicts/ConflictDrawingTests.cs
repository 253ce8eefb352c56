using System.Xml.Linq;
using Demarche.Conflict.Formats;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Stability;
using Demarche.Testing;
using Demarche.Workbench.Conflicts.Drawing;

namespace Demarche.Workbench.Tests.Conflicts;

public sealed class ConflictDrawingTests
{
    private static readonly ConflictGraph Elmira = Graph("elmira");

    [Fact]
    public void A_small_graph_is_drawn_for_graphviz() => Approved.Matches(ConflictDrawing.Dot(Graph("chicken"), Solve(Graph("chicken"))).Text!, "dot");

    [Fact]
    public void A_picture_has_a_circle_a_state_a_ring_an_equilibrium_and_a_line_a_move_or_pair()
    {
        var picture = XDocument.Parse(ConflictDrawing.Svg(Elmira, Solve(Elmira)).Text!);
        Named(picture, "circle").Count().ShouldBe(9 + 5);
        // Twenty-four moves, eight of them the way back of another.
        Named(picture, "path").Count(path => path.Elements().Any()).ShouldBe(24 - 4);
        Named(picture, "rect").Count(rect => rect.Attribute("stroke-dasharray") is not null).ShouldBe(1);
    }

    [Fact]
    public void Each_decision_makers_lines_differ_in_colour_and_in_dashes()
    {
        var picture = XDocument.Parse(ConflictDrawing.Svg(Elmira, Solve(Elmira)).Text!);
        var styles = Named(picture, "path").Where(path => path.Elements().Any())
            .Select(path => (Maker: path.Elements().Single().Value.Split(':')[0], Colour: path.Attribute("stroke")!.Value, Dash: path.Attribute("stroke-dasharray")?.Value ?? ""))
            .Distinct().ToList();
        styles.Count.ShouldBe(3);
        styles.Select(style => style.Colour).ShouldBeUnique();
        styles.Select(style => style.Dash).ShouldBeUnique();
    }

    [Fact]
    public void Improvements_alone_are_fewer_lines() =>
        Named(XDocument.Parse(ConflictDrawing.Svg(Elmira, Solve(Elmira), new DrawingOptions { ImprovementsOnly = true }).Text!), "path")
            .Count(path => path.Elements().Any()).ShouldBe(10);

    [Fact]
    public void A_graph_that_is_too_large_is_refused_with_what_to_do()
    {
        var drawn = ConflictDrawing.Svg(Elmira, Solve(Elmira), new DrawingOptions { MostStates = 8 });
        drawn.Text.ShouldBeNull();
        drawn.Refusal!.ShouldStartWith("The graph has 9 states, too many to draw");
        ConflictDrawing.Svg(Elmira, Solve(Elmira), new DrawingOptions { MostLines = 8 }).Refusal!.ShouldStartWith("The graph has 20 lines");
    }

    [Fact]
    public void Names_cannot_break_a_picture()
    {
        var model = ConflictYaml.Read("""
            name: "<a> & \"b\" \u0001"
            options: [{name: "</svg>", key: o, grade: B, status: claimed, evidence: [f1]}]
            decisionMakers: [{name: "A]]>\n", options: [o], prefers: {statements: [o]}}]
            """).Model!;
        var graph = ConflictGraph.Compile(model, cancellation: TestContext.Current.CancellationToken).Required();
        Named(XDocument.Parse(ConflictDrawing.Svg(graph, Solve(graph)).Text!), "title").Select(title => title.Value).ShouldContain("A]]> : 1 <-> 2 (</svg> [grade B, claimed, f1])");
    }

    private static ConflictGraph Graph(string name) =>
        ConflictGraph.Compile(ConflictYaml.Read(File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "samples", "conflicts", name + ConflictYaml.Ending))).Model!).Required();

    private static StabilityResult Solve(ConflictGraph graph) => StabilityAnalysis.Run(graph);

    private static IEnumerable<XElement> Named(XDocument picture, string name) => picture.Descendants().Where(element => element.Name.LocalName == name);
}
