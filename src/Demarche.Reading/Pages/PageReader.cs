using System.Security.Cryptography;
using System.Text;
using Demarche.Reading.Pages.Html;
using Demarche.Reading.Pages.Text;

namespace Demarche.Reading.Pages;

/// <summary>Turns a page into a report. Pure, and safe for any number of threads.</summary>
/// <param name="options">Limits on what is read.</param>
public sealed class PageReader(PageOptions options)
{
    /// <summary>Reads one page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>Its report, or the reason why there is none.</returns>
    public PageReading Read(Page page)
    {
        if (page.Content.Length > options.MaximumPageBytes)
        {
            return PageReading.Of(
                new Rejection(page.Name, "DEM001", $"The page is larger than {options.MaximumPageBytes} bytes; cut it into parts."),
                page.Facts.Id);
        }

        var content = Encoding.UTF8.GetString(page.Content.Span);
        var reading = page.Format == PageFormat.Html ? HtmlPageReader.Read(page, content) : TextStoryReader.Read(page, content);
        return reading.Story is { } story
            ? PageReading.Of(ReportOf(page, story), page.Facts.Id)
            : PageReading.Of(reading.Rejection!, page.Facts.Id);
    }

    private static Report ReportOf(Page page, PageStory story)
    {
        var capture = new Capture("sha256:" + Convert.ToHexStringLower(SHA256.HashData(page.Content.Span)), page.Name)
        {
            Title = page.Facts.Title ?? story.Title,
            Outlet = page.Facts.Outlet ?? story.Outlet,
            Url = page.Facts.Url ?? story.Url,
            Byline = story.Byline,
            Published = page.Facts.Published ?? story.Published,
            Retrieved = page.Retrieved,
        };
        return new Report(story.Text, story.Blocks, "en", [capture]);
    }
}
