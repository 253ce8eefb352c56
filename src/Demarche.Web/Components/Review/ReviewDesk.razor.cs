using System.Collections.Immutable;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Web.Components.Reports;
using Demarche.Workbench.Deciding;
using Demarche.Workbench.Views.Reports;
using Microsoft.AspNetCore.Components;

namespace Demarche.Web.Components.Review;

/// <summary>One finding after the other, judged with the keyboard alone.</summary>
public sealed partial class ReviewDesk
{
    private static readonly string[] Keys = ["a", "r", "c", "s", "u", "Escape"];

    private readonly Stack<(int Index, DecisionId Decision)> _made = new();
    private ImmutableArray<CorrectionField> _fields = [];
    private int _index;

    /// <summary>The findings to judge.</summary>
    [Parameter]
    [EditorRequired]
    public required ReviewView View { get; set; }

    /// <summary>Whether what others decided is hidden.</summary>
    [Parameter]
    public bool IsBlind { get; set; }

    private ReviewItem? Item => _index < View.Items.Length ? View.Items[_index] : null;

    private static string Before(ReviewItem item) => item.Context.Text[..Math.Clamp(item.Words.Place.Span.Start - item.Context.Place.Span.Start, 0, item.Context.Text.Length)];

    private static string After(ReviewItem item) => item.Context.Text[Math.Clamp(item.Words.Place.Span.End - item.Context.Place.Span.Start, 0, item.Context.Text.Length)..];

    private Task PressAsync(string key)
    {
        switch (key)
        {
            case "a":
                return AcceptAsync();
            case "r":
                return RejectAsync();
            case "c":
                return BeginAsync();
            case "s":
                Skip();
                break;
            case "u":
                return UndoAsync();
            default:
                _fields = [];
                break;
        }

        return Task.CompletedTask;
    }

    private Task AcceptAsync() => Item is { } item ? DecideAsync(item, writer => writer.Accept(item.Finding.Id), "") : Task.CompletedTask;

    private Task RejectAsync() => Item is { } item ? DecideAsync(item, writer => writer.Reject(item.Finding.Id), "") : Task.CompletedTask;

    private void Skip()
    {
        if (Item is not null)
        {
            _index++;
            (_fields, Said, Problem) = ([], "Skipped.", null);
        }
    }

    private async Task BeginAsync()
    {
        if (Item is not { } item)
        {
            return;
        }

        try
        {
            var names = await Desk.AskAsync(record => ReportViewBuilder.Find(record, item.Report.Value)?.Names ?? [], CancellationToken.None);
            _fields = CorrectionForm.FieldsOf(item.Finding.Part, item.Finding.Content, names);
            Said = _fields.IsEmpty ? "There is nothing to correct in a finding of this kind; reject it where it is wrong." : "";
        }
        catch (RecordException e)
        {
            Problem = e.Message;
        }

        await FocusFormAsync();
    }

    private Task CorrectAsync(FilledForm form)
    {
        var item = Item!;
        return DecideAsync(item, writer => writer.Correct(item.Finding.Id, CorrectionForm.ChangesOf(item.Finding.Part, item.Finding.Content, form.Values, item.Finding.Evidence)), form.Why);
    }

    private async Task DecideAsync(ReviewItem item, Func<DecisionWriter, Decision> decide, string why)
    {
        if (await JudgeAsync(item.Report, decide, why) is { } decision)
        {
            _made.Push((_index++, decision.Id));
            _fields = [];
        }
    }

    private async Task UndoAsync()
    {
        if (!_made.TryPop(out var last))
        {
            (Said, Problem) = ("There is nothing to undo.", null);
        }
        else if (await TakeBackAsync(last.Decision))
        {
            (_index, _fields) = (last.Index, []);
        }
    }
}
