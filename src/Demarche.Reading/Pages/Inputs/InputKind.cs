namespace Demarche.Reading.Pages.Inputs;

/// <summary>What an input file is.</summary>
internal enum InputKind
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>An HTML page.</summary>
    Html,

    /// <summary>A PDF file.</summary>
    Pdf,

    /// <summary>A mail, or a web page saved as one (MHTML).</summary>
    Mail,

    /// <summary>JSON Lines, a page a line.</summary>
    JsonLines,

    /// <summary>A web archive (WARC).</summary>
    Warc,

    /// <summary>An RSS or Atom feed.</summary>
    XmlFeed,

    /// <summary>A JSON Feed.</summary>
    JsonFeed,

    /// <summary>Packed with gzip; what is inside is told after unpacking.</summary>
    Gzip,

    /// <summary>Something that holds no text we can read.</summary>
    Binary,

    /// <summary>Nothing at all.</summary>
    Empty,
}
