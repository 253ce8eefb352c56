using Demarche.Reading.Pages.Inputs;

namespace Demarche.Reading.Pages;

/// <summary>
/// Finds the pages in an input file: one, or as many as a container (JSON Lines, feed, mail, web archive) has. Memory is bounded by the largest
/// page. Safe for any number of threads.
/// </summary>
/// <param name="options">Limits on what is read.</param>
public sealed class InputSplitter(PageOptions options)
{
    private const int MaximumLayers = 2;

    /// <summary>Reads an input file from start to end, one page at a time. What cannot be read is rejected; nothing is thrown for what a file holds.</summary>
    /// <param name="file">The file.</param>
    /// <param name="facts">What is said about it from outside; it goes before what the file says.</param>
    /// <returns>Pages, and rejections of what is none, in order of the file.</returns>
    public IEnumerable<InputItem> Split(InputFile file, PageFacts facts)
    {
        var (stream, failure) = Open(file);
        if (stream is null)
        {
            yield return InputItem.Of(failure!);
            yield break;
        }

        using (stream)
        {
            using var items = Unpack(file.Name, file.Name, stream, facts, MaximumLayers).GetEnumerator();
            while (Next(file.Name, items) is { } item)
            {
                yield return item;
                if (item.Rejection?.Code is "DEM005" or "DEM006" or "DEM007")
                {
                    yield break;
                }
            }
        }
    }

    private static (Stream? Stream, Rejection? Failure) Open(InputFile file)
    {
        try
        {
            return (file.Open(), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, PageMessages.Unreadable(file.Name, exception.Message));
        }
    }

    // The next item; where the file breaks off, the reason.
    private InputItem? Next(string name, IEnumerator<InputItem> items)
    {
        try
        {
            return items.MoveNext() ? items.Current : null;
        }
        catch (InputTooLargeException)
        {
            return InputItem.Of(PageMessages.UnpacksTooLarge(name, options.MaximumUnpackedBytes));
        }
        catch (InvalidDataException)
        {
            return InputItem.Of(PageMessages.BrokenPacking(name));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return InputItem.Of(PageMessages.Unreadable(name, exception.Message));
        }
    }

    private IEnumerable<InputItem> Unpack(string name, string innerName, Stream stream, PageFacts facts, int layers)
    {
        var headed = new HeadedStream(stream, InputSniffer.HeadBytes);
        var kind = InputSniffer.Tell(innerName, headed.Head);
        if (kind == InputKind.Gzip && layers > 0)
        {
            var unpacked = innerName.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? innerName[..^3] : innerName;
            using var gzip = new GzipInputStream(headed);
            foreach (var item in Unpack(name, unpacked, new LimitedStream(gzip, options.MaximumUnpackedBytes), facts, layers - 1))
            {
                yield return item;
            }

            yield break;
        }

        // A plain file knows its length: what is too large is not even read.
        if (stream.CanSeek && stream.Length > options.MaximumPageBytes && kind is not (InputKind.JsonLines or InputKind.Warc))
        {
            yield return InputItem.Of(kind is InputKind.Binary or InputKind.Gzip ? PageMessages.Binary(name, BinaryContent.Name(headed.Head)) : PageMessages.TooLarge(name, options.MaximumPageBytes));
            yield break;
        }

        foreach (var item in Container(kind).Read(name, headed, facts))
        {
            yield return item;
        }
    }

    private IContainer Container(InputKind kind) => kind switch
    {
        InputKind.JsonLines => new JsonLinesContainer(options),
        InputKind.Warc => new WarcContainer(options),
        InputKind.XmlFeed or InputKind.JsonFeed => new FeedContainer(options),
        InputKind.Mail => new MailContainer(options),
        _ => new SinglePageContainer(options, kind),
    };
}
