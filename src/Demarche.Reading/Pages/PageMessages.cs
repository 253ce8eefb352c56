using Demarche.Reading.Pages.Html;

namespace Demarche.Reading.Pages;

/// <summary>The reasons why a page is not read, with their numbers: DEM001 to DEM010 and DEM040 on for inputs and text, DEM020 to DEM039 for HTML pages.</summary>
internal static class PageMessages
{
    /// <summary>It is larger than its limit.</summary>
    /// <param name="name">The page's name.</param>
    /// <param name="limit">The limit in bytes.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection TooLarge(string name, long limit) =>
        new(name, "DEM001", $"It is larger than {Megabytes(limit)}, the most that one page may have; save the story alone, or cut the file into parts.");

    /// <summary>The page has no words at all.</summary>
    /// <param name="name">The page's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection Empty(string name) =>
        new(name, "DEM002", "There is no text in it; save the page or paste the story again.");

    /// <summary>It holds no text.</summary>
    /// <param name="name">The page's name.</param>
    /// <param name="what">What it is instead, with its article.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection Binary(string name, string what) =>
        new(name, "DEM003", $"It is {what}, not text; save the story as HTML, PDF or plain text.");

    /// <summary>Its characters cannot be told.</summary>
    /// <param name="name">The page's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection BrokenEncoding(string name) =>
        new(name, "DEM004", "Its character encoding is broken and most letters cannot be told; save it again as UTF-8.");

    /// <summary>It cannot be opened or read.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="reason">What the system says, as one sentence with its stop.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection Unreadable(string name, string reason) =>
        new(name, "DEM005", $"It cannot be read: {reason.TrimEnd('.')}; check that it is there and may be read.");

    /// <summary>It is packed, and the packing is broken.</summary>
    /// <param name="name">The file's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection BrokenPacking(string name) =>
        new(name, "DEM006", "Its compression is damaged or cut off; fetch the file again.");

    /// <summary>It unpacks to more than is allowed.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="limit">The limit in bytes.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection UnpacksTooLarge(string name, long limit) =>
        new(name, "DEM007", $"It unpacks to more than {Megabytes(limit)}, the most that is unpacked; unpack it and cut it into parts.");

    /// <summary>A PDF file needs a password.</summary>
    /// <param name="name">The file's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection EncryptedPdf(string name) =>
        new(name, "DEM008", "The PDF file is encrypted and needs a password; save a copy without one.");

    /// <summary>A PDF file has pictures of text only.</summary>
    /// <param name="name">The file's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection PdfWithoutText(string name) =>
        new(name, "DEM009", "The PDF file has no text, only pictures of it; run it through text recognition first, or paste the story as text.");

    /// <summary>A PDF file is broken.</summary>
    /// <param name="name">The file's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection BrokenPdf(string name) =>
        new(name, "DEM010", "The PDF file is damaged; fetch it again, or paste the story as text.");

    /// <summary>A line is no JSON object.</summary>
    /// <param name="name">The line's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection NotJson(string name) =>
        new(name, "DEM040", "The line is not a JSON object; write one object a line, with \"text\" or \"html\".");

    /// <summary>A line has no content.</summary>
    /// <param name="name">The line's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection LineWithoutContent(string name) =>
        new(name, "DEM041", "The line has neither \"text\" nor \"html\"; give one of them as a string.");

    /// <summary>A line states a day that is none.</summary>
    /// <param name="name">The line's name.</param>
    /// <param name="field">The field that states it.</param>
    /// <param name="value">What it states.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection BadPublished(string name, string field, string value) =>
        new(name, "DEM042", $"\"{field}\" is \"{Short(value)}\", which is no day; write it as 2016-06-24 or 2016-06-24T10:00:00Z.");

    /// <summary>A line has a field of a wrong kind.</summary>
    /// <param name="name">The line's name.</param>
    /// <param name="field">The field.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection BadField(string name, string field) =>
        new(name, "DEM043", $"\"{field}\" is not a string; put its value in quotation marks.");

    /// <summary>A web archive is broken from some record on.</summary>
    /// <param name="name">The record's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection BrokenArchive(string name) =>
        new(name, "DEM044", "The web archive is damaged or cut off here, and what follows is not read; fetch the archive again.");

    /// <summary>A feed is broken.</summary>
    /// <param name="name">The feed's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection BrokenFeed(string name) =>
        new(name, "DEM045", "The feed is not well-formed, or has a document type, which is not read; fetch it again.");

    /// <summary>A file is XML, but no feed.</summary>
    /// <param name="name">The file's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection NotAFeed(string name) =>
        new(name, "DEM046", "It is XML, but neither an RSS nor an Atom feed; save the story as HTML or plain text.");

    /// <summary>A feed item has only a summary.</summary>
    /// <param name="name">The item's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection FeedItemWithoutText(string name) =>
        new(name, "DEM047", "The feed item has only a summary, not the story; open its link and save the page.");

    /// <summary>A mail has no text.</summary>
    /// <param name="name">The mail's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection MailWithoutText(string name) =>
        new(name, "DEM048", "The mail or saved page has no text part; save the page again, or paste the story as text.");

    private static string Megabytes(long bytes) =>
        bytes >= 1L << 20 ? FormattableString.Invariant($"{bytes >> 20} MB") : FormattableString.Invariant($"{bytes} bytes");

    private static string Short(string value) => value.Length <= 40 ? value : string.Concat(value.AsSpan(0, 40), "…");

    /// <summary>The page has no words at all.</summary>
    /// <param name="name">The page's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection HtmlWithoutStory(string name) =>
        new(name, "DEM020", "No story was found on the page; save the page again once it shows the story, or paste the story as text.");

    /// <summary>The page's elements are nested deeper than a page of words needs.</summary>
    /// <param name="name">The page's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection HtmlTooDeep(string name) =>
        new(name, "DEM021", $"The HTML is nested more than {HtmlGuard.DeepestElement} elements deep; save the page again or paste the story as text.");

    /// <summary>The page shows other pages in frames.</summary>
    /// <param name="name">The page's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection HtmlFrames(string name) =>
        new(name, "DEM022", "The page only shows other pages in frames; save the frame that holds the story as a page of its own.");

    /// <summary>The page reports an error or asks whether the reader is a machine.</summary>
    /// <param name="name">The page's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection HtmlError(string name) =>
        new(name, "DEM023", "This is an error or access-check page, not a story; open the address again and save the page once it shows the story.");

    /// <summary>The page asks for consent.</summary>
    /// <param name="name">The page's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection HtmlConsent(string name) =>
        new(name, "DEM024", "This is a consent page, not a story; answer it in the browser and save the page that follows.");

    /// <summary>The page asks to log in or to subscribe.</summary>
    /// <param name="name">The page's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection HtmlLogin(string name) =>
        new(name, "DEM025", "This is a login or subscription page, not a story; log in and save the page that follows.");

    /// <summary>The page lists what a search found.</summary>
    /// <param name="name">The page's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection HtmlSearch(string name) =>
        new(name, "DEM026", "This is a page of search results, not a story; open a result and save that page.");

    /// <summary>The page lists stories.</summary>
    /// <param name="name">The page's name.</param>
    /// <returns>The rejection.</returns>
    internal static Rejection HtmlSection(string name) =>
        new(name, "DEM027", "This is a front or section page that lists stories; open a story and save that page.");
}
