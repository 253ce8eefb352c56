namespace Demarche.Reading.Pages.Html.Tree;

/// <summary>Characters that show nothing and only hide or turn words; they are left out. Joiners stay, for scripts and emoji need them.</summary>
internal static class InvisibleLetters
{
    /// <summary>Whether a character is left out of the text.</summary>
    /// <param name="letter">The character.</param>
    /// <returns>True for controls, soft hyphens, zero-width spaces and marks of direction.</returns>
    internal static bool Contains(char letter) => letter switch
    {
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' => true,
        >= '\u202A' and <= '\u202E' or (>= '\u2066' and <= '\u2069') => true,
        _ => false,
    };
}
