namespace Demarche.Reading.Pages.Html.Story;

/// <summary>What a line is, told from a formula in it.</summary>
internal enum PhraseKind
{
    /// <summary>No formula of the list.</summary>
    None,

    /// <summary>Furniture.</summary>
    Drop,

    /// <summary>A link to another story.</summary>
    Related,

    /// <summary>A correction, a note, a copyright line.</summary>
    Footer,

    /// <summary>Whose picture it is.</summary>
    Credit,

    /// <summary>The title of a list that sums the story up.</summary>
    Summary,

    /// <summary>A title after which other things follow than the story.</summary>
    End,
}
