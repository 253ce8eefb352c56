namespace Demarche.Reading.Pages.Inputs;

/// <summary>A file that is one page.</summary>
/// <param name="options">Limits on what is read.</param>
/// <param name="kind">What the file is.</param>
internal sealed class SinglePageContainer(PageOptions options, InputKind kind) : IContainer
{
    /// <inheritdoc/>
    public IEnumerable<InputItem> Read(string name, Stream stream, PageFacts facts)
    {
        if (kind is InputKind.Binary or InputKind.Gzip)
        {
            var head = new byte[64];
            var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return [InputItem.Of(PageMessages.Binary(name, kind == InputKind.Gzip ? "packed many times over" : BinaryContent.Name(head.AsSpan(0, length))))];
        }

        return PageBytes.Read(stream, options.MaximumPageBytes) is not { } bytes ? [InputItem.Of(PageMessages.TooLarge(name, options.MaximumPageBytes))]
            : bytes.Length == 0 ? [InputItem.Of(PageMessages.Empty(name))]
            : [InputItem.Of(new Page(name, Format, bytes) { Facts = facts })];
    }

    private PageFormat Format => kind switch
    {
        InputKind.Html => PageFormat.Html,
        InputKind.Pdf => PageFormat.Pdf,
        _ => PageFormat.Text,
    };
}
