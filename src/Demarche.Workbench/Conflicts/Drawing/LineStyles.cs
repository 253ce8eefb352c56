namespace Demarche.Workbench.Conflicts.Drawing;

/// <summary>The colour and the dashes of each decision maker's moves: either alone tells them apart, so a copy in black and white can be read.</summary>
internal static class LineStyles
{
    // Colours that people who are colour-blind can tell apart (Okabe and Ito 2008), those that are too pale on white left out.
    private static readonly string[] Colours = ["#0072B2", "#D55E00", "#009E73", "#8C3B7A", "#000000", "#7A5C00"];

    private static readonly string[] Dashes = ["", "7 4", "2 3", "10 3 2 3", "14 5", "1 4", "10 3 2 3 2 3", "5 2"];

    // What a DOT file can say of dashes; the width of the line tells the rest.
    private static readonly string[] Words = ["solid", "dashed", "dotted", "bold"];

    internal static string Colour(int maker) => Colours[maker % Colours.Length];

    internal static string Dash(int maker) => Dashes[maker % Dashes.Length];

    internal static string Word(int maker) => Words[maker % Words.Length];
}
