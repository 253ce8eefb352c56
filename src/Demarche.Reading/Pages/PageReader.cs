using System.Security.Cryptography;
using Demarche.Reading.Pages.Encodings;
using Demarche.Reading.Pages.Html;
using Demarche.Reading.Pages.Inputs;
using Demarche.Reading.Pages.Languages;
using Demarche.Reading.Pages.Pdf;
using Demarche.Reading.Pages.Text;

namespace Demarche.Reading.Pages;

/// <summary>Turns a page into a report. Pure, and safe for any number of threads.</summary>
/// <param name="options">Limits on what is read.</param>
public sealed class PageReader(PageOptions options)
{
    private const int LostShare = 20;

    /// <summary>Reads one page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>Its report, or the reason why there is none.</returns>
    public PageReading Read(Page page)
    {
        var reading = Check(page) is { } rejection ? PageStoryReading.Of(rejection) : ReadStory(page);
        return reading.Story is { } story
            ? PageReading.Of(ReportOf(page, story), page.Facts.Id)
            : PageReading.Of(reading.Rejection!, page.Facts.Id);
    }

    private Rejection? Check(Page page)
    {
        var head = page.Content.Span[..Math.Min(InputSniffer.HeadBytes, page.Content.Length)];
        return page.Content.Length > options.MaximumPageBytes ? PageMessages.TooLarge(page.Name, options.MaximumPageBytes)
            : head.IsEmpty ? PageMessages.Empty(page.Name)
            : page.Format != PageFormat.Pdf && BinaryContent.Is(head) ? PageMessages.Binary(page.Name, BinaryContent.Name(head))
            : null;
    }

    private PageStoryReading ReadStory(Page page)
    {
        if (page.Format == PageFormat.Pdf)
        {
            return new PdfStoryReader(options).Read(page);
        }

        var content = TextDecoder.Decode(page.Content.Span, page.Charset, isMarkup: page.Format == PageFormat.Html);
        return content.AsSpan().Count('\ufffd') * LostShare > content.Length ? PageStoryReading.Of(PageMessages.BrokenEncoding(page.Name))
            : page.Format == PageFormat.Html ? HtmlPageReader.Read(page, content)
            : TextStoryReader.Read(page, content);
    }

    private static Report ReportOf(Page page, PageStory story)
    {
        var capture = new Capture("sha256:" + Convert.ToHexStringLower(SHA256.HashData(page.Content.Span)), page.Name)
        {
            Title = page.Facts.Title ?? story.Title ?? page.Otherwise.Title,
            Outlet = page.Facts.Outlet ?? story.Outlet ?? page.Otherwise.Outlet,
            Url = page.Facts.Url ?? story.Url ?? page.Otherwise.Url,
            Byline = story.Byline,
            Published = page.Facts.Published ?? story.Published ?? page.Otherwise.Published,
            Retrieved = page.Retrieved,
        };
        return new Report(story.Text, story.Blocks, LanguageDetector.Tell(story.Text, story.Blocks), [capture]);
    }
}
