using System.Xml;

namespace Demarche.Workbench.Exports.Networks;

/// <summary>Writes networks as dynamic GEXF 1.3: days are spells, first and last included.</summary>
internal static class Gexf
{
    private const string Namespace = "http://gexf.net/1.3";

    /// <summary>Writes a network. The edge attribute "type" becomes the kind of parallel edges.</summary>
    internal static void Write(Stream output, Network network)
    {
        using var xml = NetworkXml.Open(output);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("meta", Namespace);
        xml.WriteElementString("creator", Namespace, "demarche");
        xml.WriteElementString("description", Namespace, network.Description);
        xml.WriteEndElement();
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("defaultedgetype", network.IsDirected ? "directed" : "undirected");
        xml.WriteAttributeString("timeformat", "date");
        xml.WriteAttributeString("timerepresentation", "interval");
        WriteAttributes(xml, "node", network.NodeAttributes);
        WriteAttributes(xml, "edge", network.EdgeAttributes);
        xml.WriteStartElement("nodes", Namespace);
        foreach (var node in network.Nodes)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", NetworkXml.Text(node.Id));
            xml.WriteAttributeString("label", NetworkXml.Text(node.Label));
            WriteValues(xml, node.Values);
            WriteSpells(xml, node.Spells);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WriteEdges(xml, network);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteEdges(XmlWriter xml, Network network)
    {
        var kind = network.EdgeAttributes.Select(attribute => attribute.Name).ToList().IndexOf("type");
        xml.WriteStartElement("edges", Namespace);
        foreach (var edge in network.Edges)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", NetworkXml.Text(edge.Id));
            xml.WriteAttributeString("source", NetworkXml.Text(edge.From));
            xml.WriteAttributeString("target", NetworkXml.Text(edge.To));
            xml.WriteAttributeString("weight", NetworkXml.Number(edge.Weight));
            if (kind >= 0 && edge.Values[kind] is { } type)
            {
                xml.WriteAttributeString("kind", type);
                xml.WriteAttributeString("label", type);
            }

            WriteValues(xml, edge.Values);
            WriteSpells(xml, edge.Spells);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteAttributes(XmlWriter xml, string of, IReadOnlyList<NetworkAttribute> attributes)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", of);
        xml.WriteAttributeString("mode", "static");
        for (var index = 0; index < attributes.Count; index++)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", ExportText.Number(index));
            xml.WriteAttributeString("title", attributes[index].Name);
            xml.WriteAttributeString("type", attributes[index].Type is "int" ? "integer" : attributes[index].Type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, string?[] values)
    {
        xml.WriteStartElement("attvalues", Namespace);
        for (var index = 0; index < values.Length; index++)
        {
            if (values[index] is { } value)
            {
                xml.WriteStartElement("attvalue", Namespace);
                xml.WriteAttributeString("for", ExportText.Number(index));
                xml.WriteAttributeString("value", NetworkXml.Text(value));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static void WriteSpells(XmlWriter xml, IReadOnlyList<NetworkSpell> spells)
    {
        if (spells.Count is 0)
        {
            return;
        }

        xml.WriteStartElement("spells", Namespace);
        foreach (var spell in spells)
        {
            xml.WriteStartElement("spell", Namespace);
            xml.WriteAttributeString("start", ExportText.Day(spell.First));
            xml.WriteAttributeString("end", ExportText.Day(spell.Last));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
