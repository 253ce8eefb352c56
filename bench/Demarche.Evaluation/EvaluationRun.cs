using System.Globalization;
using System.Text;
using Demarche.Evaluation.Measures;

namespace Demarche.Evaluation;

/// <summary>Runs measures, prints and writes what they gave, and holds it against the floors.</summary>
internal static class EvaluationRun
{
    /// <summary>Runs the measures that are named, or all.</summary>
    /// <param name="names">Names of measures; empty for all.</param>
    /// <param name="isWriting">Whether results files are written.</param>
    /// <param name="isChecking">Whether a figure below its floor is a failure.</param>
    /// <param name="model">The language model to measure with, or null for the one that comes with the program, where it does.</param>
    /// <param name="output">Takes the results.</param>
    /// <returns>0, or 1 where a figure is below its floor, or 2 where a name is not known.</returns>
    internal static int Run(IReadOnlyList<string> names, bool isWriting, bool isChecking, string? model, TextWriter output)
    {
        var known = AllMeasures.Groups.SelectMany(group => group.Measures).Select(measure => measure.Name).ToHashSet(StringComparer.Ordinal);
        if (names.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            output.WriteLine($"There is no measure \"{unknown}\"; there are: {string.Join(", ", known)}.");
            return 2;
        }

        using var workplace = Workplace.Find(model);
        if (workplace is null)
        {
            output.WriteLine("skipped: no corpora; set DEMARCHE_CORPORA to their folder, or put it at shared/corpora beside the repository.");
            return 0;
        }

        var floors = Floors.Read();
        var below = 0;
        foreach (var (file, heading, measures) in AllMeasures.Groups)
        {
            var chosen = measures.Where(measure => names.Count == 0 || names.Contains(measure.Name, StringComparer.Ordinal)).ToList();
            var sections = new StringBuilder();
            foreach (var measure in chosen)
            {
                var (section, fallen) = Section(measure, workplace, floors);
                output.Write(section);
                sections.Append(section);
                below += fallen;
            }

            if (isWriting && chosen.Count == measures.Count)
            {
                File.WriteAllText(Path.Combine(Workplace.Root, "docs", "results", file), Head(heading) + sections);
            }
        }

        output.WriteLine(below == 0 ? "no figure is below its floor" : $"{below} figures are below their floors");
        return isChecking && below > 0 ? 1 : 0;
    }

    private static string Head(string heading) =>
        $"""
        # {heading}

        Written by `dotnet run --project bench/Demarche.Evaluation --configuration Release -- --write`. The corpora and scorers are no part
        of this repository; they stand in `shared/` beside it, or where `DEMARCHE_CORPORA` says. Each section gives the figures that
        something is asked of, the commands, and what the scorer printed. Floors are pinned in `bench/Demarche.Evaluation/floors.json`.


        """;

    private static (string Text, int Below) Section(Measure measure, Workplace workplace, Floors floors)
    {
        var (printed, figures) = measure.Run(workplace);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## {measure.Title}\n\n| figure | value | must reach | floor | |\n| --- | ---: | ---: | ---: | --- |\n");
        var below = 0;
        foreach (var figure in figures)
        {
            var floor = floors.Of(figure);
            below += figure.Value < floor ? 1 : 0;
            var verdict = figure.Value < floor ? "below its floor" : figure.Bar is null ? "" : figure.Value >= figure.Bar ? "reached" : "not reached";
            text.Append(CultureInfo.InvariantCulture, $"| {figure.Name} | {figure.Value:f2} | {figure.Bar:f1} | {floor:f1} | {verdict} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\n```sh\n{workplace.TakeCommands()}\n```\n\n```text\n{printed.TrimEnd()}\n```\n\n");
        return (text.ToString(), below);
    }
}
