namespace Demarche.Reading.Pages.Text;

/// <summary>Where in a text a rule holds.</summary>
internal enum LinePatternPlace
{
    /// <summary>In the whole text.</summary>
    Anywhere,

    /// <summary>Behind the first paragraph of the story.</summary>
    Inside,

    /// <summary>Behind the last paragraph of the story.</summary>
    Last,
}
