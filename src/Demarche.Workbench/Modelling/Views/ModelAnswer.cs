using System.Collections.Immutable;
using System.Globalization;
using Demarche.Conflict.Outlook;
using Demarche.Workbench.Modelling.Inputs;
using Demarche.Workbench.Modelling.Outlook;
using Demarche.Workbench.Modelling.Saved;
using Demarche.Workbench.Questions;
using NodaTime.Text;

namespace Demarche.Workbench.Modelling.Views;

/// <summary>Shows a model as an answer: who could move next and what is not known first, then the inputs with their words.</summary>
public static class ModelAnswer
{
    private const int MostQuestions = 10;
    private const int MostOutcomes = 10;

    /// <summary>The model.</summary>
    /// <param name="derived">Its inputs.</param>
    /// <param name="built">What was built of them.</param>
    /// <param name="outlook">Its outlook, or null.</param>
    /// <returns>The answer.</returns>
    public static AnswerView Of(DerivedModel derived, BuiltModel built, ModelOutlook? outlook) => new(
        TitleOf(derived.Frame),
        [
            .. outlook is null ? [] : (AnswerSection[])
            [
                new AnswerSection("Who could move next", [.. Moves(outlook)]),
                new AnswerSection("Questions, first the one whose worst answer leaves the fewest outcomes", [.. Telling(outlook.Questions).Select(Line)]),
            ],
            new AnswerSection("What the reporting leaves open", [.. derived.Questions.Select(Line)]),
            .. outlook is null ? [] : (AnswerSection[])
            [
                new AnswerSection("How it stands", [new AnswerLine(outlook.StatusQuo, [])]),
                new AnswerSection("Outcomes that hold however the unknown turns out", [.. outlook.Certain.Select(state => new AnswerLine(state, []))]),
                new AnswerSection("Outcomes that the reporting does not rule out", [.. Outcomes(outlook.Possible)]),
            ],
            new AnswerSection("Decision makers", [.. derived.Inputs.Where(input => input.Kind is ModelInputKind.Maker or ModelInputKind.Spokesbody).Select(input => Line(input, derived))]),
            new AnswerSection("Options", [.. derived.Inputs.Where(input => input.Kind is ModelInputKind.Option).Select(input => Line(input, derived))]),
            new AnswerSection("What cannot go together", [.. derived.Inputs.Where(input => input.Kind is ModelInputKind.Infeasible).Select(input => Line(input, derived))]),
            new AnswerSection("Preferences", [.. derived.Inputs.Where(input => input.Kind is ModelInputKind.Statement or ModelInputKind.Order).Select(input => Line(input, derived))]),
            new AnswerSection("Options beyond the limits", [.. derived.Cut.Select(input => Line(input, derived))]),
            new AnswerSection("Told, and not in the model", [.. derived.LeftOut.Select(left => new AnswerLine($"{left.Text}: {left.Why}", ModelWords.WordsOf(left.Evidence)))]),
        ])
    {
        Notices = [.. built.Notices, .. FrameNotices(derived.Frame), .. ModelWords.Lines(derived, outlook)],
    };

    /// <summary>The answer of a kept model: what is new since, and its log, come last.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="saved">The model as kept.</param>
    /// <returns>The answer with both.</returns>
    public static AnswerView WithLog(AnswerView answer, SavedModel saved) => answer with
    {
        Sections =
        [
            .. answer.Sections,
            new AnswerSection("New since it was derived, not in the model", [.. saved.New.Select(input => Line(input, saved.Current))]),
            new AnswerSection("What was done to it", [.. saved.Log.Select(done => new AnswerLine(SavedText.Of(done), []))]),
        ],
        Notices = [$"{saved.Name}: {SavedText.Of(saved)}", .. answer.Notices],
    };

    /// <summary>What a model is called where nobody named it.</summary>
    /// <param name="frame">What it is about.</param>
    /// <returns>The initiatives and the day.</returns>
    public static string TitleOf(ModelFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return $"Who could move next on {string.Join(", ", frame.Initiatives.Select(initiative => $"“{initiative.Name}”"))}{(frame.Day is { } day ? $", as known by {LocalDatePattern.Iso.Format(day)}" : "")}?";
    }

    private static IEnumerable<AnswerLine> Moves(ModelOutlook outlook)
    {
        foreach (var move in outlook.Moves.Where(move => move.Steps is 1 || move.Outlook is MoveOutlook.Ready or MoveOutlook.Deterred or MoveOutlook.Open))
        {
            var grade = move.Grade is { } known ? $" Rests on grade {known} or better." : "";
            yield return new AnswerLine($"{move.Move}. {move.Explanation}{grade}", []) { Head = ModelWords.OutlookOf(move.Outlook) };
        }

        var joint = outlook.Moves.Count(move => move.Steps > 1 && move.Outlook is MoveOutlook.TurnsOnQuestion);
        if (joint > 0)
        {
            yield return new AnswerLine(string.Create(CultureInfo.InvariantCulture, $"{joint} more moves that change several options at once."), []) { Head = ModelWords.OutlookOf(MoveOutlook.TurnsOnQuestion) };
        }
    }

    /// <summary>The questions to show: those whose answers rule something out, or else those on moves from the status quo.</summary>
    internal static IEnumerable<OutlookQuestion> Telling(ImmutableArray<OutlookQuestion> questions) =>
        questions.Where(question => question.IfYes != question.IfNo || question.IsFromStatusQuo).Take(MostQuestions);

    private static IEnumerable<AnswerLine> Outcomes(ImmutableArray<string> states) => states.Length > MostOutcomes
        ? states.Take(MostOutcomes).Select(state => new AnswerLine(state, [])).Append(new AnswerLine(string.Create(CultureInfo.InvariantCulture, $"and {states.Length - MostOutcomes} more"), []))
        : states.Select(state => new AnswerLine(state, []));

    /// <summary>A question on a comparison.</summary>
    internal static AnswerLine Line(OutlookQuestion question) =>
        new(question.Text + (question.IfYes == question.IfNo && question.IfNo == question.IfEqual
            ? string.Create(CultureInfo.InvariantCulture, $" Outcomes left: {question.IfYes}, whatever the answer.")
            : string.Create(CultureInfo.InvariantCulture, $" Outcomes left: {question.IfYes} if yes, {question.IfNo} if no, {question.IfEqual} if it is all the same.")), []);

    /// <summary>A question of the derivation.</summary>
    internal static AnswerLine Line(ModelQuestion question) => new(question.Text, ModelWords.WordsOf(question.Evidence)) { Id = question.Id };

    private static AnswerLine Line(ModelInput input, DerivedModel derived)
    {
        var options = derived.Inputs.Where(other => other.Kind is ModelInputKind.Option).Concat(derived.Cut);
        var taken = input.Kind is ModelInputKind.Option && input.IsTaken ? " (so now)" : "";
        var formula = input.Formula is { } text && input.Kind is ModelInputKind.Statement ? $" Wants: {ModelWords.FormulaOf(text, options)}." : "";
        return new AnswerLine($"{input.Text}{taken} [{ModelWords.BasisOf(input)}]{formula}", ModelWords.WordsOf(input.Evidence))
        {
            Head = input.Id,
            Id = input.Id,
            Origins = input.Evidence.IsEmpty ? null : input.OriginCount,
            Details =
            [
                .. input.Contrary.IsEmpty ? [] : (AnswerLine[])[new AnswerLine("to the contrary", ModelWords.WordsOf(input.Contrary))],
                .. input.Note is { } note ? (AnswerLine[])[new AnswerLine(note, [])] : [],
            ],
        };
    }

    private static IEnumerable<string> FrameNotices(ModelFrame frame)
    {
        if (frame.Later > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{frame.Later} later reports do not count.");
        }

        if (frame.Undated > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{frame.Undated} reports have no day; they count only where no day is asked for.");
        }
    }
}
