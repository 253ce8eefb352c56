using System.Collections.Immutable;
using System.Globalization;
using Demarche.Conflict.Model;
using Demarche.Conflict.Outlook;
using Demarche.Reading.Findings;
using Demarche.Workbench.Modelling.Inputs;
using Demarche.Workbench.Modelling.Outlook;
using Demarche.Workbench.Questions;
using NodaTime.Text;

namespace Demarche.Workbench.Modelling.Views;

/// <summary>The words that models are shown in, the same in every form.</summary>
public static class ModelWords
{
    /// <summary>What every page and print of a model says.</summary>
    public const string Caution = "A model of reporting, not of the world.";

    private const int MostWords = 3;

    /// <summary>The lines that every print of a model carries.</summary>
    /// <param name="derived">The model.</param>
    /// <param name="outlook">Its outlook, or null where it has none.</param>
    /// <returns>A sentence each.</returns>
    public static ImmutableArray<string> Lines(DerivedModel derived, ModelOutlook? outlook)
    {
        var counts = ModelInputCounts.Of(derived);
        var frame = derived.Frame;
        return
        [
            .. outlook is null ? ["The reporting gives no options, so there is nothing to work out."] : (string[])
            [
                outlook.Certain.IsEmpty ? "No outcome is certain to hold." : string.Create(CultureInfo.InvariantCulture, $"{outlook.Certain.Length} of {outlook.Graph.StateCount} outcomes hold however the unknown turns out."),
                string.Create(CultureInfo.InvariantCulture, $"The reporting rules out {outlook.Graph.StateCount - outlook.Possible.Length} of {outlook.Graph.StateCount} outcomes."),
                string.Create(CultureInfo.InvariantCulture, $"{outlook.Next.ComparisonsKnown} of {outlook.Next.Comparisons} comparisons known, {counts.Unconfirmed} of {counts.All} inputs unconfirmed."),
            ],
            frame.LastReport is { } last
                ? string.Create(CultureInfo.InvariantCulture, $"The last of {frame.Reports} reports is of {LocalDatePattern.Iso.Format(last)}.")
                : string.Create(CultureInfo.InvariantCulture, $"None of the {frame.Reports} reports has a day, so nothing can be said to be overtaken."),
            Caution,
        ];
    }

    /// <summary>Grade and status of an input, for people.</summary>
    /// <param name="input">The input.</param>
    /// <returns>For example "grade B, stated".</returns>
    public static string BasisOf(ModelInput input)
    {
        var grade = input.Grade is { } known ? $"grade {known}, " : "";
        var by = string.Equals(input.SetBy, ModelInput.RuleName, StringComparison.Ordinal) ? "" : $" by {input.SetBy}{(input.SetOn is { } on ? $" on {on}" : "")}";
        return grade + StatusOf(input.Status) + by + (input.IsDivided ? ", divided" : "") + (input.IsOff ? ", off" : "");
    }

    /// <summary>A status in one word.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The word.</returns>
    public static string StatusOf(InputStatus status) => EnumNames.NameOf(status);

    /// <summary>What can be said about a move, in a word or two.</summary>
    /// <param name="outlook">The outlook.</param>
    /// <returns>The words.</returns>
    public static string OutlookOf(MoveOutlook outlook) => outlook switch
    {
        MoveOutlook.TurnsOnQuestion => "turns on a question",
        MoveOutlook.NoGainKnown => "no gain known",
        _ => EnumNames.NameOf(outlook),
    };

    /// <summary>A formula with the names of options in place of their ids.</summary>
    /// <param name="formula">The formula over ids.</param>
    /// <param name="options">The options it may speak of.</param>
    /// <returns>The formula for people.</returns>
    public static string FormulaOf(string formula, IEnumerable<ModelInput> options)
    {
        var names = options.ToDictionary(option => option.Id, option => option.Text, StringComparer.Ordinal);
        var text = new System.Text.StringBuilder();
        var word = new System.Text.StringBuilder();
        foreach (var letter in formula + " ")
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                word.Append(letter);
                continue;
            }

            text.Append(names.TryGetValue(word.ToString(), out var name) ? $"[{name}]" : word.ToString()).Append(letter);
            word.Clear();
        }

        return text.ToString().TrimEnd();
    }

    internal static ImmutableArray<CitedWords> WordsOf(ImmutableArray<ModelEvidence> evidence) => [.. evidence.DistinctBy(entry => entry.Origin, StringComparer.Ordinal).Take(MostWords).Select(entry => entry.Words)];
}
