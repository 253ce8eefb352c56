using Demarche.Reading.Pages.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Demarche.Reading.Pages.Pdf;

/// <summary>Reads the text layer of a PDF file as a plain text. Pure, and safe for any number of threads.</summary>
/// <param name="options">Limits on what is read.</param>
internal sealed class PdfStoryReader(PageOptions options)
{
    /// <summary>Reads one file.</summary>
    /// <param name="page">The file.</param>
    /// <returns>The story, or the reason why there is none.</returns>
    internal PageStoryReading Read(Page page)
    {
        try
        {
            using var document = PdfDocument.Open(page.Content.ToArray());
            var text = PdfParagraphs.Text(document, options.MaximumPdfPages);
            return text.Length == 0 ? PageStoryReading.Of(PageMessages.PdfWithoutText(page.Name)) : TextStoryReader.Read(page, text);
        }
        catch (PdfDocumentEncryptedException)
        {
            return PageStoryReading.Of(PageMessages.EncryptedPdf(page.Name));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library throws many kinds of exceptions, its own and the runtime's, on damaged files.
            return PageStoryReading.Of(PageMessages.BrokenPdf(page.Name));
        }
    }
}
