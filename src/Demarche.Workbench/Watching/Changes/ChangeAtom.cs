using System.Text;
using System.Xml;
using Demarche.Reading.Findings;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Workbench.Watching.Changes;

/// <summary>Writes changes as an Atom feed (RFC 4287), the latest first. A change has the same id and the same text in every feed that has it, so that a reader shows it once.</summary>
public static class ChangeAtom
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Writes a feed.</summary>
    /// <param name="output">Where to write UTF-8 bytes to.</param>
    /// <param name="summary">The changes; the recent ones are written.</param>
    /// <param name="title">What the feed is called.</param>
    public static void Write(Stream output, ChangeSummary summary, string title)
    {
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CloseOutput = false };
        using (var xml = XmlWriter.Create(output, settings))
        {
            xml.WriteStartElement("feed", Atom);
            Text(xml, "id", summary.Record);
            Text(xml, "title", title);
            Text(xml, "updated", Moment(summary.Recent.IsEmpty ? summary.Since : summary.Recent[0].At));
            xml.WriteStartElement("author", Atom);
            Text(xml, "name", "demarche");
            xml.WriteEndElement();
            Text(xml, "generator", "demarche");
            foreach (var change in summary.Recent)
            {
                Write(xml, change);
            }

            xml.WriteEndElement();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(XmlWriter xml, RecordChange change)
    {
        xml.WriteStartElement("entry", Atom);
        Text(xml, "id", change.Id);
        Text(xml, "title", $"{ChangeText.HeadOf(change.Kind)}: {ChangeText.LineOf(change)}");
        Text(xml, "updated", Moment(change.At));
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", EnumNames.NameOf(change.Kind));
        xml.WriteEndElement();
        if (Uri.TryCreate(change.Url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            xml.WriteStartElement("link", Atom);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("href", address.AbsoluteUri);
            xml.WriteEndElement();
        }

        Text(xml, "content", (change.Words is null ? "" : ChangeText.WordsOf(change) + " ") + ChangeText.SourceOf(change));
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string value) => xml.WriteElementString(name, Atom, Allowed(value));

    // Characters that XML 1.0 cannot carry become U+FFFD, as do unpaired surrogates.
    private static string Allowed(string value)
    {
        var allowed = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            allowed.Append(rune.Value is (< 0x20 and not (0x09 or 0x0a or 0x0d)) or 0xfffe or 0xffff ? Rune.ReplacementChar : rune);
        }

        return allowed.ToString();
    }

    private static string Moment(Instant at) => InstantPattern.General.Format(at);
}
