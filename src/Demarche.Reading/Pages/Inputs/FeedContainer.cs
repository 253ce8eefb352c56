namespace Demarche.Reading.Pages.Inputs;

/// <summary>A feed whose items carry the text.</summary>
/// <param name="options">Limits on what is read.</param>
internal sealed class FeedContainer(PageOptions options) : IContainer
{
    /// <inheritdoc/>
    public IEnumerable<InputItem> Read(string name, Stream stream, PageFacts facts)
    {
        if (PageBytes.Read(stream, options.MaximumPageBytes) is not { } bytes)
        {
            return [InputItem.Of(PageMessages.TooLarge(name, options.MaximumPageBytes))];
        }

        var reading = new FeedReader(options).Read(name, bytes, facts);
        return reading switch
        {
            { Rejection: { } rejection } => [InputItem.Of(rejection)],
            { Entries: [] } => [InputItem.Of(PageMessages.Empty(name))],
            _ => reading.Entries.Select(entry => entry.FullText is { } page ? InputItem.Of(page) : InputItem.Of(PageMessages.FeedItemWithoutText(entry.Name))),
        };
    }
}
