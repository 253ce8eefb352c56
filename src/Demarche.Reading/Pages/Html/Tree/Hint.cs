namespace Demarche.Reading.Pages.Html.Tree;

/// <summary>What the name, class, id or attributes of an element hint about its words.</summary>
[Flags]
internal enum Hint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Not shown to a sighted reader.</summary>
    Hidden = 1 << 0,

    /// <summary>Menus, adverts, newsletter boxes, sharing and the like.</summary>
    Furniture = 1 << 1,

    /// <summary>Links to other stories.</summary>
    Related = 1 << 2,

    /// <summary>What readers wrote.</summary>
    Comments = 1 << 3,

    /// <summary>The body of a story.</summary>
    Body = 1 << 4,

    /// <summary>A story with its head and foot.</summary>
    Story = 1 << 5,

    /// <summary>Who wrote it.</summary>
    Byline = 1 << 6,

    /// <summary>Where or when it was filed.</summary>
    Date = 1 << 7,

    /// <summary>Words under a picture.</summary>
    Caption = 1 << 8,

    /// <summary>Whose picture it is.</summary>
    Credit = 1 << 9,

    /// <summary>A picture with its words.</summary>
    Figure = 1 << 10,

    /// <summary>A summary set apart above the story.</summary>
    Highlight = 1 << 11,

    /// <summary>A correction, a note on authors, a copyright line.</summary>
    Note = 1 << 12,

    /// <summary>A title within the story.</summary>
    Subheading = 1 << 13,

    /// <summary>The story's title.</summary>
    Headline = 1 << 14,

    /// <summary>The name of the section, above the title.</summary>
    Kicker = 1 << 15,

    /// <summary>A sentence of the story repeated for show.</summary>
    PullQuote = 1 << 16,

    /// <summary>When it was changed.</summary>
    Change = 1 << 17,
}
