namespace Demarche.Reading.Pages.Html.Tree;

/// <summary>What the WAI-ARIA role of an element hints at.</summary>
internal static class RoleHints
{
    /// <summary>The hint of a role.</summary>
    /// <param name="role">The value of the attribute.</param>
    /// <returns>The hint.</returns>
    internal static Hint Of(string role) => role switch
    {
        "navigation" or "banner" or "contentinfo" or "complementary" or "dialog" or "alertdialog" or "search" or "menu" or "menubar" or "toolbar"
            or "tablist" or "alert" => Hint.Furniture,
        "article" => Hint.Story,
        _ => Hint.None,
    };
}
