using System.Globalization;
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
    public void States_stand_in_columns_by_their_moves_from_the_status_quo()
    {
        var picture = XDocument.Parse(ConflictDrawing.Svg(Elmira, Solve(Elmira)).Text!);
        var headings = Named(picture, "text").Where(text => text.Attribute("font-style") is not null).Select(text => (text.Value, X: text.Attribute("x")!.Value)).ToList();
        headings.Select(heading => heading.Value).ShouldBe(["status quo", "1 move", "2 moves", "3 moves"]);
        var statusQuo = Named(picture, "rect").Single(rect => rect.Attribute("stroke-dasharray") is not null);
        var circles = Named(picture, "circle").Where(circle => circle.Elements().Any()).Select(circle => circle.Attribute("cx")!.Value).ToList();
        circles.Distinct().ShouldBe(headings.Select(heading => heading.X), ignoreOrder: true);
        circles.Count(x => x == headings[0].X).ShouldBe(1);
        double.Parse(statusQuo.Attribute("x")!.Value, CultureInfo.InvariantCulture).ShouldBeLessThan(double.Parse(headings[0].X, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_table_has_a_row_for_what_the_one_side_does_and_a_column_for_the_other()
    {
        var graph = Graph("cuban-missile-crisis");
        var picture = XDocument.Parse(ConflictDrawing.Svg(graph, Solve(graph), new DrawingOptions { Layout = DrawingLayout.Options }).Text!);
        var circles = Named(picture, "circle").Where(circle => circle.Elements().Any()).ToList();
        circles.Count.ShouldBe(12);
        circles.Select(circle => circle.Attribute("cy")!.Value).Distinct().Count().ShouldBe(4);
        circles.Select(circle => circle.Attribute("cx")!.Value).Distinct().Count().ShouldBe(3);
        Named(picture, "text").Select(text => text.Value).ShouldContain("USSR NY");
    }

    [Theory]
    [InlineData("elmira", DrawingLayout.Layers)]
    [InlineData("garrison-diversion", DrawingLayout.Layers)]
    [InlineData("cuban-missile-crisis", DrawingLayout.Options)]
    public void No_two_states_overlap_and_few_lines_run_through_a_state(string name, DrawingLayout layout)
    {
        var graph = Graph(name);
        var drawn = MoveGraph.Of(graph, Solve(graph), improvementsOnly: false);
        var places = GraphLayout.Place(graph, drawn, layout).Places;
        (from one in places from other in places where one != other select Math.Sqrt(((one.X - other.X) * (one.X - other.X)) + ((one.Y - other.Y) * (one.Y - other.Y)))).Min().ShouldBeGreaterThan(60);
        var bend = new LineBend(places, 19);
        var through = drawn.Moves.GroupBy(move => (Math.Min(move.From, move.To), Math.Max(move.From, move.To))).Sum(bundle =>
        {
            var taken = new List<double>();
            return bundle.Count(move => bend.Crossed(move.From, move.To, bend.Choose(move.From, move.To, taken)) > 0);
        });
        through.ShouldBeLessThanOrEqualTo(drawn.Moves.Count / 20, $"{through} of {drawn.Moves.Count}");
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
