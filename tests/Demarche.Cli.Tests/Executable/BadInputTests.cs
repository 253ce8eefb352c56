using System.IO.Compression;
using System.Text;

namespace Demarche.Cli.Tests.Executable;

/// <summary>Input that cannot be read is named in one plain message; the program never falls over it.</summary>
[Collection("Executable")]
public sealed class BadInputTests
{
    private const string Story = "Talks resume\n\nGENEVA, 3 March 2020 - The two ministers met on Monday and agreed to meet again before the summer.\n";

    public static TheoryData<string> Names =>
    [
        "empty.txt", "binary.txt", "no-story.html", "utf16-without-half.txt", "encrypted.pdf", "huge.txt", "bomb.html.gz", "broken.html.gz", "no-json.jsonl",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_named_in_one_message_and_the_rest_goes_on(string name)
    {
        using var folder = new TemporaryFolder();
        Make(folder, name);
        var good = folder.Write("story.txt", Story);
        var result = await Runner.RunDemarcheAsync("read", folder.At(name), good);
        result.Output.ShouldContain("Talks resume");
        result.ExitCode.ShouldBe(2);
        var message = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
        message.ShouldContain(name);
        message.ShouldContain("(DEM");
        (await Runner.RunDemarcheAsync("read", folder.At(name))).ExitCode.ShouldBe(1);
    }

    [Fact]
    public async Task Html_nested_100_000_deep_ends_in_a_story_or_in_one_message()
    {
        using var folder = new TemporaryFolder();
        var deep = new StringBuilder().Insert(0, "<div>", 100_000).Append("<p>Deep down there is a story about two ministers who met on Monday.</p>");
        var result = await Runner.RunDemarcheAsync("read", folder.Write("deep.html", deep.ToString()));
        result.ExitCode.ShouldBeOneOf(0, 1);
        result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeLessThanOrEqualTo(1);
        result.Error.ShouldNotContain("   at ");
    }

    private static void Make(TemporaryFolder folder, string name)
    {
        switch (name)
        {
            case "empty.txt":
                folder.Write(name, "");
                break;
            case "binary.txt":
                folder.Write(name, [.. Enumerable.Range(0, 4096).Select(number => (byte)(number * 37 % 256))]);
                break;
            case "no-story.html":
                folder.Write(name, "<html><body><nav><a href=/a>Home</a> <a href=/b>News</a></nav></body></html>");
                break;
            case "utf16-without-half.txt":
                folder.Write(name, [0xFF, 0xFE, 0x00, 0xD8, 0x00, 0xD8, 0x41]);
                break;
            case "encrypted.pdf":
                folder.Write(name, EncryptedPdf());
                break;
            case "huge.txt":
                using (var file = new FileStream(folder.At(name), FileMode.Create))
                {
                    file.SetLength(200L << 20);
                }

                break;
            case "bomb.html.gz":
                Zip(folder.At(name), 300L << 20);
                break;
            case "broken.html.gz":
                folder.Write(name, [0x1F, 0x8B, 0x08, 0x00, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
                break;
            default:
                folder.Write(name, "{\"text\": \n");
                break;
        }
    }

    private static void Zip(string path, long length)
    {
        using var zip = new GZipStream(new FileStream(path, FileMode.Create), CompressionLevel.Fastest);
        var spaces = new byte[1 << 20];
        Array.Fill(spaces, (byte)' ');
        for (var written = 0L; written < length; written += spaces.Length)
        {
            zip.Write(spaces);
        }
    }

    // The smallest file that says it is encrypted: ISO 32000-1, 7.6.
    private static string EncryptedPdf()
    {
        var body = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var item in new[]
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [] /Count 0 >>",
            $"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('A', 64)}> /U <{new string('B', 64)}> >>",
        })
        {
            offsets.Add(body.Length);
            body.Append(System.Globalization.CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{item}\nendobj\n");
        }

        var start = body.Length;
        body.Append("xref\n0 4\n0000000000 65535 f \n");
        offsets.ForEach(offset => body.Append(System.Globalization.CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        body.Append(System.Globalization.CultureInfo.InvariantCulture, $"trailer\n<< /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<00><00>] >>\nstartxref\n{start}\n%%EOF\n");
        return body.ToString();
    }
}
