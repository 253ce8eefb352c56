using MudBlazor;

namespace Demarche.Web.Components.Layout;

/// <summary>The colours of the component library, the same as those of the style sheet; each text colour has at least 4.5:1 on its ground.</summary>
internal static class WorkbenchTheme
{
    internal static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#0b5394",
            Secondary = "#5b3b8c",
            Background = "#ffffff",
            Surface = "#ffffff",
            TextPrimary = "#1b1f24",
            TextSecondary = "#4a525c",
            Error = "#a61b1b",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#8ab8ee",
            Secondary = "#c3a8f0",
            Background = "#14171b",
            Surface = "#1c2026",
            TextPrimary = "#e8eaed",
            TextSecondary = "#b4bbc4",
            Error = "#ff9a8f",
        },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = ["system-ui", "sans-serif"], FontSize = "1rem", LineHeight = "1.5", LetterSpacing = "normal" },
        },
    };
}
