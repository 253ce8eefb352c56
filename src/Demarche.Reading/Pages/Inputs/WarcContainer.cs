using NodaTime.Text;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>A web archive: its responses, resources and conversions that are HTML, plain text or PDF. Other records and failed requests are passed over in silence.</summary>
/// <param name="options">Limits on what is read.</param>
internal sealed class WarcContainer(PageOptions options) : IContainer
{
    /// <inheritdoc/>
    public IEnumerable<InputItem> Read(string name, Stream stream, PageFacts facts)
    {
        var reader = new WarcReader(stream, options.MaximumPageBytes);
        for (var number = 1; ; number++)
        {
            var (record, failure) = Next(reader, $"{name}:{number}");
            if (failure is not null)
            {
                yield return InputItem.Of(failure);
            }

            if (record is null)
            {
                yield break;
            }

            if (Item($"{name}:{number}", record, facts) is { } item)
            {
                yield return item;
            }
        }
    }

    private static (WarcRecord? Record, Rejection? Failure) Next(WarcReader reader, string name)
    {
        try
        {
            return (reader.Read(), null);
        }
        catch (Exception exception) when (exception is EndOfStreamException or InvalidDataException)
        {
            return (null, PageMessages.BrokenArchive(name));
        }
    }

    private InputItem? Item(string name, WarcRecord record, PageFacts facts)
    {
        var type = record.Field("WARC-Type")?.ToUpperInvariant();
        if (type is not ("RESPONSE" or "RESOURCE" or "CONVERSION"))
        {
            return null;
        }

        if (record.Block is null)
        {
            return InputItem.Of(PageMessages.TooLarge(name, options.MaximumPageBytes));
        }

        if (type is not "RESPONSE")
        {
            return Page(name, record, record.Field("Content-Type"), record.Block, facts);
        }

        if (HttpResponse.Parse(record.Block) is not { Status: >= 200 and < 300 } response || Format(response.Fields.GetValueOrDefault("Content-Type")) is null)
        {
            return null;
        }

        return ContentCodings.Undo(response, options.MaximumPageBytes) is { } body
            ? Page(name, record, response.Fields.GetValueOrDefault("Content-Type"), body, facts)
            : InputItem.Of(PageMessages.TooLarge(name, options.MaximumPageBytes));
    }

    private static InputItem? Page(string name, WarcRecord record, string? contentType, ReadOnlyMemory<byte> body, PageFacts facts) =>
        Format(contentType) is not { } format ? null : InputItem.Of(new Page(name, format, body)
        {
            Charset = Charset(contentType!),
            Retrieved = record.Field("WARC-Date") is { } date && OffsetDateTimePattern.ExtendedIso.Parse(date) is { Success: true } moment ? moment.Value.ToInstant() : null,
            Facts = facts.Over(new PageFacts { Url = record.Field("WARC-Target-URI")?.Trim('<', '>') }),
        });

    private static PageFormat? Format(string? contentType) => contentType?.Split(';')[0].Trim().ToUpperInvariant() switch
    {
        "TEXT/HTML" or "APPLICATION/XHTML+XML" => PageFormat.Html,
        "TEXT/PLAIN" => PageFormat.Text,
        "APPLICATION/PDF" => PageFormat.Pdf,
        _ => null,
    };

    private static string? Charset(string contentType)
    {
        var at = contentType.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : contentType[(at + "charset=".Length)..].Split(';')[0].Trim(' ', '"', '\'');
    }
}
