using MimeKit;
using NodaTime;

namespace Demarche.Reading.Pages.Inputs;

/// <summary>A mail, or a web page saved as one (MHTML): its root HTML part, else its plain text.</summary>
/// <param name="options">Limits on what is read.</param>
internal sealed class MailContainer(PageOptions options) : IContainer
{
    /// <inheritdoc/>
    public IEnumerable<InputItem> Read(string name, Stream stream, PageFacts facts)
    {
        if (PageBytes.Read(stream, options.MaximumPageBytes) is not { } bytes)
        {
            return [InputItem.Of(PageMessages.TooLarge(name, options.MaximumPageBytes))];
        }

        return Load(bytes) is { } message && Root(message) is { } root
            ? [InputItem.Of(PageOf(name, message, root, facts))]
            : [InputItem.Of(PageMessages.MailWithoutText(name))];
    }

    private static MimeMessage? Load(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        try
        {
            return MimeMessage.Load(stream);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static TextPart? Root(MimeMessage message)
    {
        var parts = message.BodyParts.OfType<TextPart>().Where(part => !part.IsAttachment).ToList();
        var related = (message.Body as MultipartRelated)?.Root as TextPart;
        return related is { IsHtml: true } ? related : parts.Find(part => part.IsHtml) ?? parts.Find(part => part.IsPlain);
    }

    private static Page PageOf(string name, MimeMessage message, TextPart root, PageFacts facts)
    {
        using var content = new MemoryStream();
        root.Content?.DecodeTo(content);
        var location = message.Headers["Snapshot-Content-Location"] ?? root.ContentLocation?.OriginalString;
        var isSavedPage = location is not null;
        var isDated = message.Date != default;
        return new Page(name, root.IsHtml ? PageFormat.Html : PageFormat.Text, content.ToArray())
        {
            Charset = root.ContentType.Charset,
            Retrieved = isSavedPage && isDated ? Instant.FromDateTimeOffset(message.Date) : null,
            Facts = facts.Over(new PageFacts
            {
                Title = isSavedPage ? null : message.Subject,
                Url = location,
                Published = isSavedPage || !isDated ? null : new PublicationTime(LocalDate.FromDateTime(message.Date.DateTime), OffsetDateTime.FromDateTimeOffset(message.Date)),
            }),
        };
    }
}
