using System.Diagnostics;
using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;

namespace Demarche.Benchmarks.Pages;

/// <summary>
/// How long one page takes, page by page: a mean over many would hide the slow ones. Each page is read in several warm passes,
/// and its median counts; the same bytes are decoded and parsed beside it in the same pass.
/// </summary>
internal static class PageTiming
{
    private const int Passes = 7;

    /// <summary>Times every page of a file and prints the spread.</summary>
    /// <param name="file">JSON Lines with "html".</param>
    /// <param name="output">Takes a Markdown table.</param>
    internal static void Run(string file, TextWriter output)
    {
        var options = new PageOptions();
        var splitter = new InputSplitter(options);
        var pages = splitter.Split(new InputFile(file, () => File.OpenRead(file)), PageFacts.None).Select(item => item.Page).OfType<Page>().ToList();
        var (pageReader, reader, parser) = (new PageReader(options), new Reader(), new HtmlParser());
        (string Name, Action<Page> Work)[] works =
        [
            ("decode the bytes", page => Encoding.UTF8.GetString(page.Content.Span)),
            ("parse them (AngleSharp)", page => parser.ParseDocument(Encoding.UTF8.GetString(page.Content.Span)).Dispose()),
            ("page to report", page => pageReader.Read(page)),
            ("page to findings as JSON", page => Findings(pageReader, reader, page)),
        ];
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{pages.Count} pages, {pages.Sum(page => page.Content.Length) / 1e6:f1} MB, one thread, median of {Passes} warm passes a page\n"));
        output.WriteLine("| ms a page | median | mean | 95 % | slowest |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var (name, work) in works)
        {
            var times = Times(pages, work);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {times[times.Length / 2]:f2} | {times.Average():f2} | {times[times.Length * 95 / 100]:f2} | {times[^1]:f2} |"));
        }
    }

    private static void Findings(PageReader pageReader, Reader reader, Page page)
    {
        if (pageReader.Read(page).Report is { } report)
        {
            using var json = new MemoryStream();
            FindingsJson.Write(json, reader.Read(report));
        }
    }

    /// <summary>The median milliseconds of each page, in ascending order.</summary>
    private static double[] Times(List<Page> pages, Action<Page> work)
    {
        var passes = new double[pages.Count][];
        for (var index = 0; index < pages.Count; index++)
        {
            passes[index] = new double[Passes];
            work(pages[index]);
        }

        for (var pass = 0; pass < Passes; pass++)
        {
            for (var index = 0; index < pages.Count; index++)
            {
                var began = Stopwatch.GetTimestamp();
                work(pages[index]);
                passes[index][pass] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            }
        }

        return [.. passes.Select(times => times.Order().ElementAt(Passes / 2)).Order()];
    }
}
