using System.Xml;

namespace Demarche.Workbench.Exports.Networks;

/// <summary>Writes networks as GraphML.</summary>
internal static class GraphMl
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>Writes a network.</summary>
    internal static void Write(Stream output, Network network)
    {
        using var xml = NetworkXml.Open(output);
        xml.WriteStartElement("graphml", Namespace);
        xml.WriteElementString("desc", Namespace, network.Description);
        WriteKey(xml, "node", new NetworkAttribute("label"));
        WriteKeys(xml, "node", network.NodeAttributes);
        WriteKey(xml, "edge", new NetworkAttribute("weight", "double"));
        WriteKeys(xml, "edge", network.EdgeAttributes);
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "record");
        xml.WriteAttributeString("edgedefault", network.IsDirected ? "directed" : "undirected");
        foreach (var node in network.Nodes)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", NetworkXml.Text(node.Id));
            WriteData(xml, "node_label", node.Label);
            WriteValues(xml, "node", network.NodeAttributes, node.Values);
            xml.WriteEndElement();
        }

        foreach (var edge in network.Edges)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", NetworkXml.Text(edge.Id));
            xml.WriteAttributeString("source", NetworkXml.Text(edge.From));
            xml.WriteAttributeString("target", NetworkXml.Text(edge.To));
            WriteData(xml, "edge_weight", NetworkXml.Number(edge.Weight));
            WriteValues(xml, "edge", network.EdgeAttributes, edge.Values);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteKeys(XmlWriter xml, string of, IEnumerable<NetworkAttribute> attributes)
    {
        foreach (var attribute in attributes)
        {
            WriteKey(xml, of, attribute);
        }
    }

    private static void WriteKey(XmlWriter xml, string of, NetworkAttribute attribute)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", $"{of}_{attribute.Name}");
        xml.WriteAttributeString("for", of);
        xml.WriteAttributeString("attr.name", attribute.Name);
        xml.WriteAttributeString("attr.type", attribute.Type);
        xml.WriteEndElement();
    }

    private static void WriteValues(XmlWriter xml, string of, IReadOnlyList<NetworkAttribute> attributes, string?[] values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            WriteData(xml, $"{of}_{attributes[index].Name}", values[index]);
        }
    }

    private static void WriteData(XmlWriter xml, string key, string? value)
    {
        if (value is not null)
        {
            xml.WriteStartElement("data", Namespace);
            xml.WriteAttributeString("key", key);
            xml.WriteString(NetworkXml.Text(value));
            xml.WriteEndElement();
        }
    }
}
