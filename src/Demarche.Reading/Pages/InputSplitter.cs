using System.Text;
using System.Text.Json;
using NodaTime.Text;

namespace Demarche.Reading.Pages;

/// <summary>Finds the pages in an input file: one, or as many as a container (JSON Lines, feed, web archive) has.</summary>
/// <param name="options">Limits on what is read.</param>
public sealed class InputSplitter(PageOptions options)
{
    /// <summary>Reads an input file from start to end, one page at a time.</summary>
    /// <param name="file">The file.</param>
    /// <param name="facts">What is said about it from outside; it goes before what an input line says.</param>
    /// <returns>Pages, and rejections of what is none, in order of the file.</returns>
    public IEnumerable<InputItem> Split(InputFile file, PageFacts facts)
    {
        using var stream = file.Open();
        if (!file.Name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            if (bytes.Length > options.MaximumPageBytes)
            {
                yield return InputItem.Of(new Rejection(file.Name, "DEM001", $"The file is larger than {options.MaximumPageBytes} bytes; cut it into parts."));
                yield break;
            }

            yield return InputItem.Of(new Page(file.Name, PageFormat.Text, bytes.ToArray()) { Facts = facts });
            yield break;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            using var json = JsonDocument.Parse(line);
            string? Field(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
            var published = Field("published") is { } day ? new PublicationTime(LocalDatePattern.Iso.Parse(day).Value) : null;
            var (format, content) = Field("html") is { } html ? (PageFormat.Html, html) : (PageFormat.Text, Field("text") ?? "");
            yield return InputItem.Of(new Page($"{file.Name}:{number}", format, Encoding.UTF8.GetBytes(content))
            {
                Charset = "utf-8",
                Facts = new PageFacts
                {
                    Id = Field("id"),
                    Title = facts.Title ?? Field("title"),
                    Outlet = facts.Outlet ?? Field("outlet"),
                    Url = facts.Url ?? Field("url"),
                    Published = facts.Published ?? published,
                },
            });
        }
    }
}
