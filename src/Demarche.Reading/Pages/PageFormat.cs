namespace Demarche.Reading.Pages;

/// <summary>How the bytes of a page are to be read.</summary>
public enum PageFormat
{
    /// <summary>Plain text, perhaps pasted from a page.</summary>
    Text,

    /// <summary>An HTML page.</summary>
    Html,

    /// <summary>A PDF file.</summary>
    Pdf,
}
