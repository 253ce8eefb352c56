using System.IO.Compression;
using System.Text;
using Demarche.Reading.Pages;

namespace Demarche.Reading.Tests.Pages.Inputs;

/// <summary>Puts bytes through splitter and reader.</summary>
internal static class InputRun
{
    internal const string Story = "Envoys meet in Oslo\n\nThe envoys of Norland and Sudmark met in Oslo on Monday to discuss the border, officials said.\n";

    internal static List<InputItem> Split(string name, byte[] bytes, PageOptions? options = null, PageFacts? facts = null) =>
        [.. new InputSplitter(options ?? new PageOptions()).Split(new InputFile(name, () => new MemoryStream(bytes)), facts ?? PageFacts.None)];

    internal static List<InputItem> Split(string name, string text, PageOptions? options = null, PageFacts? facts = null) =>
        Split(name, Encoding.UTF8.GetBytes(text), options, facts);

    internal static PageReading Read(InputItem item) => new PageReader(new PageOptions()).Read(item.Page.ShouldNotBeNull());

    internal static string? Refusal(string name, byte[] bytes, PageOptions? options = null)
    {
        var item = Split(name, bytes, options).ShouldHaveSingleItem();
        return (item.Rejection ?? Read(item).Rejection)?.Code;
    }

    internal static string Content(InputItem item) => Encoding.UTF8.GetString(item.Page.ShouldNotBeNull().Content.Span);

    internal static byte[] Gzip(params byte[][] members)
    {
        using var packed = new MemoryStream();
        foreach (var member in members)
        {
            using var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true);
            gzip.Write(member);
        }

        return packed.ToArray();
    }
}
