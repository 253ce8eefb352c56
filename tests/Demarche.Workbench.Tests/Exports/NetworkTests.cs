using System.Xml.Linq;
using Demarche.Workbench.Exports;

namespace Demarche.Workbench.Tests.Exports;

public sealed class NetworkTests
{
    private static readonly XNamespace GexfSpace = "http://gexf.net/1.3";

    private static readonly XNamespace GraphMlSpace = "http://graphml.graphdrawing.org/xmlns";

    [Fact]
    public void The_party_network_has_events_and_relations_with_days()
    {
        var gexf = XDocument.Parse(MadeRecord.Text(ExportFormat.Gexf)).Root!;
        gexf.Element(GexfSpace + "graph")!.Attribute("mode")!.Value.ShouldBe("dynamic");
        gexf.Descendants(GexfSpace + "node").Select(node => node.Attribute("label")!.Value).Order().ShouldBe(["Chad", "Mali", "Norway"]);
        var edges = gexf.Descendants(GexfSpace + "edge").ToList();
        edges.Select(edge => edge.Attribute("kind")!.Value).Order().ShouldBe(["ally", "consult", "consult"]);
        edges.Single(edge => edge.Attribute("kind")!.Value is "ally").Descendants(GexfSpace + "spell").Single().Attribute("start")!.Value.ShouldBe("2016-05-10");
        edges.SelectMany(edge => edge.Descendants(GexfSpace + "spell")).ShouldContain(spell => spell.Attribute("start")!.Value == "2016-05-30" && spell.Attribute("end")!.Value == "2016-05-30");
    }

    [Fact]
    public void Graphml_edges_lead_to_nodes_and_data_to_keys()
    {
        var graph = XDocument.Parse(MadeRecord.Text(ExportFormat.Graphml)).Root!;
        ShouldHoldTogether(graph);
        graph.Descendants(GraphMlSpace + "edge").Count().ShouldBe(3);
    }

    [Fact]
    public void A_discourse_network_ties_parties_by_the_side_they_are_on()
    {
        var files = MadeRecord.Folder(ExportFormat.Discourse);
        var two = XDocument.Parse(files["two-mode.graphml"]).Root!;
        ShouldHoldTogether(two);
        two.Descendants(GraphMlSpace + "node").Count().ShouldBe(4);
        Data(two, "edge_agreement").Order().ShouldBe(["0", "1", "1"]);
        Ends(files["party-congruence.graphml"]).ShouldBe([("MLI", "NOR")]);
        Ends(files["party-conflict.graphml"]).ShouldBe([("MLI", "TCD"), ("NOR", "TCD")]);
        ShouldHoldTogether(XDocument.Parse(files["initiative-congruence.graphml"]).Root!);
    }

    [Fact]
    public void The_event_list_has_the_columns_of_discourse_network_analyzer()
    {
        var csv = MadeRecord.Folder(ExportFormat.Discourse)["statements.csv"];
        csv.ShouldStartWith("statement_id;time;person;organization;concept;agreement;start_position;stop_position;text;coder;document_id;document_title;document_author;document_source;document_section;document_type;");
        var rows = CsvFolderTests.Rows(csv, ";");
        rows.Select(row => (row["organization"], row["agreement"], row["time"])).ShouldBe(
        [
            ("Norway", "1", "2016-05-03 00:00:00"),
            ("Chad", "0", "2016-05-03 00:00:00"),
            ("Mali", "1", "2016-05-10 00:00:00"),
        ],
        ignoreOrder: true);
        rows.ShouldAllBe(row => row["concept"] == MadeRecord.Plan && row["text"].EndsWith("plan.", StringComparison.Ordinal));
    }

    private static void ShouldHoldTogether(XElement graph)
    {
        var nodes = graph.Descendants(GraphMlSpace + "node").Select(node => node.Attribute("id")!.Value).ToHashSet();
        graph.Descendants(GraphMlSpace + "edge").ShouldAllBe(edge => nodes.Contains(edge.Attribute("source")!.Value) && nodes.Contains(edge.Attribute("target")!.Value));
        var keys = graph.Elements(GraphMlSpace + "key").Select(key => key.Attribute("id")!.Value).ToHashSet();
        graph.Descendants(GraphMlSpace + "data").ShouldAllBe(data => keys.Contains(data.Attribute("key")!.Value));
    }

    private static IEnumerable<string> Data(XElement graph, string key) =>
        graph.Descendants(GraphMlSpace + "data").Where(data => data.Attribute("key")!.Value == key).Select(data => data.Value);

    private static IEnumerable<(string From, string To)> Ends(string graph) =>
        XDocument.Parse(graph).Descendants(GraphMlSpace + "edge").Select(edge => (edge.Attribute("source")!.Value, edge.Attribute("target")!.Value));
}
