namespace Demarche.Reading.Pages;

/// <summary>What a block of a page is for.</summary>
public enum BlockRole
{
    /// <summary>The story's title.</summary>
    Headline,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>Where and when it was filed.</summary>
    Dateline,

    /// <summary>A paragraph of the story.</summary>
    Paragraph,

    /// <summary>A title within the story.</summary>
    Subheading,

    /// <summary>One item of a list in the story.</summary>
    ListItem,

    /// <summary>A summary line set apart by the outlet.</summary>
    Highlight,

    /// <summary>Words about a picture, or its file name.</summary>
    Caption,

    /// <summary>Agency or video credit, running time.</summary>
    Credit,

    /// <summary>A link to another story.</summary>
    Related,

    /// <summary>Menus, sharing, newsletter, cookie and comment furniture.</summary>
    Navigation,

    /// <summary>Copyright, correction, note on authors.</summary>
    Footer,
}
