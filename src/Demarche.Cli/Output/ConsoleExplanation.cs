using System.Collections.Immutable;
using System.Globalization;
using Demarche.Workbench.Views;
using Spectre.Console;

namespace Demarche.Cli.Output;

/// <summary>Writes what stands behind findings for a person at a terminal.</summary>
internal static class ConsoleExplanation
{
    /// <summary>Writes explanations.</summary>
    /// <param name="console">Where to write; its width is kept to.</param>
    /// <param name="explanations">The explanations.</param>
    internal static void Write(IAnsiConsole console, ImmutableArray<ExplainView> explanations)
    {
        var lines = new LineWriter(console);
        foreach (var view in explanations)
        {
            lines.Write(0, 4, ($"{view.Id} ({view.Kind}), report {view.Report}", new Style(decoration: Decoration.Bold)));
            foreach (var words in view.Words)
            {
                lines.Write(4, 8, (BriefText.Quoted(words), Style.Plain), (BriefText.PlaceOf(words), new Style(foreground: Color.Grey)));
            }

            var version = view.Version > 0 ? string.Create(CultureInfo.InvariantCulture, $" {view.Version}") : "";
            lines.Write(4, 8, ($"stage {view.Stage}{version}; rule or head: {view.Rule}", Style.Plain));
            lines.Write(4, 8, (string.Create(CultureInfo.InvariantCulture, $"confidence {view.Confidence:0.00} (of the reading, not of the claim)"), Style.Plain));
        }
    }
}
