using System.Text;
using System.Text.Json;
using Demarche.Reading.Pages.Encodings;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>
/// JSON Lines: an object a line with "text" or "html", and optional "id", "title", "url", "published" and "outlet". Where one of these is missing, the names that
/// collections of news use for it count (<see cref="OtherNames"/>). A bad line is rejected by its number and the rest goes on.
/// </summary>
/// <param name="options">Limits on what is read.</param>
internal sealed class JsonLinesContainer(PageOptions options) : IContainer
{
    private static readonly string[] Fields = ["text", "html", "title", "url", "published", "outlet"];

    // In the order in which they are tried: Dublin Core, schema.org, Open Graph, and the crawlers whose files people have.
    private static readonly (string Field, string[] Names)[] OtherNames =
    [
        ("text", ["articleBody", "body", "maintext", "content"]),
        ("title", ["headline"]),
        ("url", ["link"]),
        ("published", ["datePublished", "published_time", "publishedAt", "published_at", "date_publish", "pubDate", "date"]),
        ("outlet", ["publisher", "site_name", "source_domain", "source"]),
    ];

    /// <inheritdoc/>
    public IEnumerable<InputItem> Read(string name, Stream stream, PageFacts facts)
    {
        var headed = new HeadedStream(stream, 4);
        var mark = TextDecoder.Mark(headed.Head);
        using var transcoded = mark is { Encoding: not UTF8Encoding } wide ? Encoding.CreateTranscodingStream(headed, wide.Encoding, Encoding.UTF8, leaveOpen: true) : headed;
        var reader = new LineReader(transcoded, options.MaximumPageBytes);
        var (number, any) = (0, false);
        while (reader.Read(out var line, out var isTooLong))
        {
            number++;
            line = Trim(line, isFirst: number == 1);
            if (isTooLong)
            {
                yield return InputItem.Of(PageMessages.TooLarge($"{name}:{number}", options.MaximumPageBytes));
            }
            else if (!line.IsEmpty)
            {
                yield return Item($"{name}:{number}", line, facts);
            }

            any |= isTooLong || !line.IsEmpty;
        }

        if (!any)
        {
            yield return InputItem.Of(PageMessages.Empty(name));
        }
    }

    private static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> line, bool isFirst)
    {
        if (isFirst && line.Span.StartsWith((ReadOnlySpan<byte>)[0xef, 0xbb, 0xbf]))
        {
            line = line[3..];
        }

        while (!line.IsEmpty && line.Span[^1] is (byte)'\r' or (byte)' ' or (byte)'\t')
        {
            line = line[..^1];
        }

        return line;
    }

    private static InputItem Item(string name, ReadOnlyMemory<byte> line, PageFacts facts)
    {
        using var document = JsonText.Parse(line);
        if (document is null || document.RootElement.ValueKind != JsonValueKind.Object)
        {
            return InputItem.Of(PageMessages.NotJson(name));
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in Fields)
        {
            if (!document.RootElement.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            if (value.ValueKind != JsonValueKind.String)
            {
                return InputItem.Of(PageMessages.BadField(name, field));
            }

            values[field] = JsonText.Of(value);
        }

        var dayField = "published";
        foreach (var (field, others) in OtherNames)
        {
            if (!values.ContainsKey(field) && FirstText(document.RootElement, others) is { } found)
            {
                values[field] = found.Text;
                dayField = field is "published" ? found.Name : dayField;
            }
        }

        return Page(name, values, dayField, Id(document.RootElement), facts);
    }

    private static (string Name, string Text)? FirstText(JsonElement line, string[] names)
    {
        foreach (var name in names)
        {
            if (line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && JsonText.Of(value) is { Length: > 0 } text)
            {
                return (name, text);
            }
        }

        return null;
    }

    private static InputItem Page(string name, Dictionary<string, string> values, string dayField, string? id, PageFacts facts)
    {
        var published = PublicationTimeText.Parse(values.GetValueOrDefault("published"));
        if (published is null && values.TryGetValue("published", out var stated) && stated.Length > 0)
        {
            return InputItem.Of(PageMessages.BadPublished(name, dayField, stated));
        }

        var isHtml = values.TryGetValue("html", out var content);
        if (!isHtml && !values.TryGetValue("text", out content))
        {
            return InputItem.Of(PageMessages.LineWithoutContent(name));
        }

        return InputItem.Of(new Page(name, isHtml ? PageFormat.Html : PageFormat.Text, Encoding.UTF8.GetBytes(content!))
        {
            Charset = "utf-8",
            Facts = facts.Over(new PageFacts
            {
                Id = id,
                Title = values.GetValueOrDefault("title"),
                Url = values.GetValueOrDefault("url"),
                Outlet = values.GetValueOrDefault("outlet"),
                Published = published,
            }),
        });
    }

    private static string? Id(JsonElement line) =>
        !line.TryGetProperty("id", out var id) ? null
            : id.ValueKind == JsonValueKind.String ? JsonText.Of(id)
            : id.ValueKind == JsonValueKind.Number ? id.GetRawText()
            : null;
}
