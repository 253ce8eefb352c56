using System.Globalization;

namespace Demarche.Cli.Hosting;

/// <summary>How wide a line may be.</summary>
internal static class TerminalWidth
{
    /// <summary>The width where nothing else is known, in columns.</summary>
    internal const int Default = 100;

    private const int Narrowest = 20;

    /// <summary>The width to write results in.</summary>
    /// <param name="redirected">Whether results go to a file or another program.</param>
    /// <param name="columns">What the environment says (COLUMNS), or null.</param>
    /// <returns>Columns, never fewer than 20.</returns>
    internal static int Of(bool redirected, string? columns)
    {
        if (int.TryParse(columns, NumberStyles.None, CultureInfo.InvariantCulture, out var told) && told > 0)
        {
            return Math.Max(told, Narrowest);
        }

        return redirected ? Default : Math.Max(OfTerminal(), Narrowest);
    }

    private static int OfTerminal()
    {
        try
        {
            return Console.WindowWidth is var width and > 0 ? width : Default;
        }
        catch (IOException)
        {
            // A terminal that does not tell its size.
            return Default;
        }
    }
}
