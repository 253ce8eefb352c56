using System.Text;
using Demarche.Reading.Pages;
using NodaTime;

namespace Demarche.Reading.Tests.Pages.Inputs;

public sealed class MailContainerTests
{
    [Fact]
    public void A_saved_page_gives_its_root_with_address_and_day_of_saving()
    {
        var mhtml = string.Join("\r\n",
            "From: <Saved by a browser>", "Snapshot-Content-Location: https://lantern.example/1", "Subject: Talks", "Date: Sat, 25 Jun 2016 08:00:00 -0000", "MIME-Version: 1.0",
            "Content-Type: multipart/related; type=\"text/html\"; boundary=\"B\"", "",
            "--B", "Content-Type: text/css", "Content-Location: https://lantern.example/a.css", "", "p{}",
            "--B", "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "Content-Location: https://lantern.example/1", "",
            "<html><body><p>Gr=C3=B6=C3=9Fe matters, envoys said =", "on Monday.</p></body></html>", "--B--", "");
        var page = InputRun.Split("a.mhtml", mhtml).ShouldHaveSingleItem().Page.ShouldNotBeNull();
        page.Format.ShouldBe(PageFormat.Html);
        (page.Facts.Url, page.Facts.Published, page.Facts.Title).ShouldBe(("https://lantern.example/1", null, null));
        page.Retrieved.ShouldBe(Instant.FromUtc(2016, 6, 25, 8, 0));
        Encoding.UTF8.GetString(page.Content.Span).ShouldContain("<p>Größe matters, envoys said on Monday.</p>");
    }

    [Fact]
    public void A_plain_mail_states_its_day_and_title()
    {
        const string Mail = "From: press@ministry.example\r\nTo: list@example.com\r\nSubject: Talks to resume\r\nMessage-ID: <1@x>\r\nDate: Fri, 24 Jun 2016 23:30:00 -0400\r\n\r\nTalks will resume on Monday.\r\n";
        var page = InputRun.Split("standard input", Mail).ShouldHaveSingleItem().Page.ShouldNotBeNull();
        page.Format.ShouldBe(PageFormat.Text);
        page.Facts.Title.ShouldBe("Talks to resume");
        page.Facts.Published.ShouldNotBeNull().Day.ShouldBe(new LocalDate(2016, 6, 24));
        Encoding.UTF8.GetString(page.Content.Span).ShouldBe("Talks will resume on Monday.\r\n");
    }

    [Fact]
    public void A_mail_without_text_is_rejected() =>
        InputRun.Refusal("a.eml", "Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\nabc"u8.ToArray()).ShouldBe("DEM048");
}
