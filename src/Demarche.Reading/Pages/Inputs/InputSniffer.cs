using Demarche.Reading.Pages.Encodings;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>Tells what a file is from its first bytes and, where they leave it open, from its name.</summary>
internal static class InputSniffer
{
    /// <summary>How many of a file's first bytes are looked at.</summary>
    internal const int HeadBytes = 8192;

    private static readonly string[] MailFields =
        ["from:", "to:", "subject:", "date:", "mime-version:", "content-type:", "received:", "return-path:", "message-id:", "delivered-to:", "snapshot-content-location:", "x-"];

    /// <summary>Tells the kind of a file.</summary>
    /// <param name="name">Its name, without an ending for compression.</param>
    /// <param name="head">Its first bytes.</param>
    /// <returns>The kind.</returns>
    internal static InputKind Tell(string name, ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty)
        {
            return InputKind.Empty;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b]))
        {
            return InputKind.Gzip;
        }

        if (head.StartsWith("WARC/"u8))
        {
            return InputKind.Warc;
        }

        if (head[..Math.Min(1024, head.Length)].IndexOf("%PDF-"u8) >= 0)
        {
            return InputKind.Pdf;
        }

        return BinaryContent.Is(head) ? InputKind.Binary : TellText(name, TextDecoder.Head(head).TrimStart());
    }

    private static InputKind TellText(string name, string head)
    {
        var byName = ByName(name);
        var byContent = ByContent(head);
        return byName switch
        {
            InputKind.Html => byContent is InputKind.Mail ? InputKind.Mail : head.Contains('<') ? InputKind.Html : InputKind.Text,
            InputKind.JsonLines => byContent is InputKind.JsonFeed ? InputKind.JsonFeed : InputKind.JsonLines,
            InputKind.XmlFeed => byContent is InputKind.Html ? InputKind.Html : InputKind.XmlFeed,
            InputKind.Text => byContent is InputKind.Html ? InputKind.Html : InputKind.Text,
            { } kind => kind,
            null => byContent ?? InputKind.Text,
        };
    }

    private static InputKind? ByName(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".HTML" or ".HTM" or ".XHTML" or ".SHTML" => InputKind.Html,
        ".TXT" or ".MD" or ".TEXT" or ".MARKDOWN" => InputKind.Text,
        ".MHTML" or ".MHT" or ".EML" => InputKind.Mail,
        ".JSONL" or ".NDJSON" or ".JSON" => InputKind.JsonLines,
        ".RSS" or ".ATOM" or ".XML" or ".RDF" => InputKind.XmlFeed,
        _ => null,
    };

    private static InputKind? ByContent(string head)
    {
        if (head.StartsWith('{'))
        {
            return head.Contains("jsonfeed.org/version", StringComparison.Ordinal) ? InputKind.JsonFeed
                : head.Contains("\"text\"", StringComparison.Ordinal) || head.Contains("\"html\"", StringComparison.Ordinal) ? InputKind.JsonLines
                : null;
        }

        return head.StartsWith('<') ? Markup(head) : IsMail(head) ? InputKind.Mail : null;
    }

    private static InputKind? Markup(string head)
    {
        foreach (var tag in (ReadOnlySpan<string>)["<rss", "<feed", "<rdf:RDF"])
        {
            var at = head.IndexOf(tag, StringComparison.Ordinal);
            if (at >= 0 && head.IndexOf("<html", StringComparison.OrdinalIgnoreCase) is var html && (html < 0 || html > at))
            {
                return InputKind.XmlFeed;
            }
        }

        foreach (var tag in (ReadOnlySpan<string>)["<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<article", "<div", "<p>", "<h1"])
        {
            if (head.Contains(tag, StringComparison.OrdinalIgnoreCase))
            {
                return InputKind.Html;
            }
        }

        return null;
    }

    private static bool IsMail(string head)
    {
        var fields = 0;
        foreach (var line in head.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty)
            {
                break;
            }

            var folded = char.IsWhiteSpace(line[0]);
            var known = false;
            foreach (var field in MailFields)
            {
                known |= line.StartsWith(field, StringComparison.OrdinalIgnoreCase);
            }

            if (!folded && !known && (line.IndexOf(':') <= 0 || line[..line.IndexOf(':')].Contains(' ')))
            {
                return false;
            }

            fields += known ? 1 : 0;
        }

        return fields >= 3 && (head.Contains("\nMIME-Version:", StringComparison.OrdinalIgnoreCase) || head.Contains("\nMessage-ID:", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) || head.Contains("\nReceived:", StringComparison.OrdinalIgnoreCase));
    }
}
