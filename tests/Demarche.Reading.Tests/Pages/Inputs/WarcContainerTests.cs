using System.IO.Compression;
using System.Text;
using Demarche.Reading.Pages;
using NodaTime;

namespace Demarche.Reading.Tests.Pages.Inputs;

public sealed class WarcContainerTests
{
    private const string Html = "<html><body><p>Talks began in Oslo.</p></body></html>";

    [Fact]
    public void A_response_gives_its_page_with_address_and_day_of_retrieval()
    {
        var page = InputRun.Split("a.warc", Response(Encoding.UTF8.GetBytes(Html))).ShouldHaveSingleItem().Page.ShouldNotBeNull();
        page.Format.ShouldBe(PageFormat.Html);
        page.Charset.ShouldBe("utf-8");
        page.Facts.Url.ShouldBe("https://lantern.example/1");
        page.Retrieved.ShouldBe(Instant.FromUtc(2016, 6, 25, 8, 0));
        Encoding.UTF8.GetString(page.Content.Span).ShouldBe(Html);
    }

    [Fact]
    public void Records_packed_one_by_one_are_all_read()
    {
        var info = Record("warcinfo", "application/warc-fields", "software: x\r\n"u8.ToArray());
        var items = InputRun.Split("a.warc.gz", InputRun.Gzip(info, Response(Encoding.UTF8.GetBytes(Html)), Response(Encoding.UTF8.GetBytes(Html))));
        items.Select(item => item.Page?.Name).ShouldBe(["a.warc.gz:2", "a.warc.gz:3"]);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public void Compressed_bodies_are_unpacked(string coding)
    {
        using var packed = new MemoryStream();
        using (Stream stream = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            stream.Write(Encoding.UTF8.GetBytes(Html));
        }

        InputRun.Content(InputRun.Split("a.warc", Response(packed.ToArray(), $"Content-Encoding: {coding}\r\n")).ShouldHaveSingleItem()).ShouldBe(Html);
    }

    [Fact]
    public void Chunks_are_joined()
    {
        var chunked = $"10\r\n{Html[..16]}\r\n{Html.Length - 16:x};last=1\r\n{Html[16..]}\r\n0\r\n\r\n";
        InputRun.Content(InputRun.Split("a.warc", Response(Encoding.UTF8.GetBytes(chunked), "Transfer-Encoding: chunked\r\n")).ShouldHaveSingleItem()).ShouldBe(Html);
    }

    [Fact]
    public void A_body_that_is_not_coded_as_declared_is_taken_as_it_is() =>
        InputRun.Content(InputRun.Split("a.warc", Response(Encoding.UTF8.GetBytes(Html), "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n")).ShouldHaveSingleItem()).ShouldBe(Html);

    [Fact]
    public void Resources_and_conversions_are_read_and_pictures_and_failures_passed_over()
    {
        byte[] archive =
        [
            .. Record("resource", "text/html; charset=windows-1251", Encoding.UTF8.GetBytes(Html)),
            .. Record("conversion", "text/plain", "Talks began."u8.ToArray()),
            .. Record("resource", "image/png", [1, 2, 3]),
            .. Record("request", "application/http", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
            .. Record("response", "application/http", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nNo."u8.ToArray()),
        ];
        var items = InputRun.Split("a.warc", archive);
        items.Select(item => item.Page.ShouldNotBeNull().Format).ShouldBe([PageFormat.Html, PageFormat.Text]);
        items[0].Page!.Charset.ShouldBe("windows-1251");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_cut_off_archive_gives_what_stands_in_front_of_the_cut(bool isPacked)
    {
        byte[] archive = [.. Response(Encoding.UTF8.GetBytes(Html)), .. Response(Encoding.UTF8.GetBytes(Html))];
        archive = isPacked ? InputRun.Gzip(archive)[..^60] : archive[..^60];
        var items = InputRun.Split("a.warc", archive);
        items[^1].Rejection.ShouldNotBeNull().Code.ShouldBeOneOf("DEM044", "DEM006");
    }

    [Fact]
    public void A_record_that_is_too_large_is_passed_over()
    {
        byte[] archive = [.. Response(new byte[5000]), .. Response(Encoding.UTF8.GetBytes(Html))];
        var items = InputRun.Split("a.warc", archive, new PageOptions { MaximumPageBytes = 1000 });
        items[0].Rejection.ShouldNotBeNull().Code.ShouldBe("DEM001");
        InputRun.Content(items[1]).ShouldBe(Html);
    }

    [Fact]
    public void A_bomb_in_a_body_is_rejected()
    {
        var items = InputRun.Split("a.warc", Response(InputRun.Gzip(new byte[1 << 20]), "Content-Encoding: gzip\r\n"), new PageOptions { MaximumPageBytes = 100_000 });
        items.ShouldHaveSingleItem().Rejection.ShouldNotBeNull().Code.ShouldBe("DEM001");
    }

    private static byte[] Response(byte[] body, string fields = "") =>
        Record("response", "application/http; msgtype=response", [.. Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n{fields}\r\n"), .. body]);

    private static byte[] Record(string type, string contentType, byte[] block) =>
    [
        .. Encoding.UTF8.GetBytes($"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Target-URI: <https://lantern.example/1>\r\nWARC-Date: 2016-06-25T08:00:00Z\r\nContent-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n"),
        .. block,
        .. "\r\n\r\n"u8,
    ];
}
