using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Demarche.Language;

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

        var text = Encoding.UTF8.GetString(page.Content.Span);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var position = 0;
        foreach (var line in text.Split('\n'))
        {
            var span = new TextSpan(position, position + line.Length).Trim(text);
            position += line.Length + 1;
            if (!span.IsEmpty)
            {
                blocks.Add(new Block(BlockRole.Paragraph, span));
            }
        }

        var capture = new Capture("sha256:" + Convert.ToHexStringLower(SHA256.HashData(page.Content.Span)), page.Name)
        {
            Title = page.Facts.Title,
            Outlet = page.Facts.Outlet,
            Url = page.Facts.Url,
            Published = page.Facts.Published,
            Retrieved = page.Retrieved,
        };
        return PageReading.Of(new Report(text, blocks.ToImmutable(), "en", [capture]), page.Facts.Id);
    }
}
