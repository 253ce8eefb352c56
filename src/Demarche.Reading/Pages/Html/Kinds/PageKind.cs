namespace Demarche.Reading.Pages.Html.Kinds;

/// <summary>What a page is for.</summary>
internal enum PageKind
{
    /// <summary>It tells one story.</summary>
    Story,

    /// <summary>It shows other pages in frames.</summary>
    Frames,

    /// <summary>It says that something went wrong, or asks whether the reader is a machine.</summary>
    Error,

    /// <summary>It asks for consent.</summary>
    Consent,

    /// <summary>It asks to log in or to subscribe.</summary>
    Login,

    /// <summary>It lists what a search found.</summary>
    Search,

    /// <summary>It lists stories: a front page or a section.</summary>
    Section,
}
