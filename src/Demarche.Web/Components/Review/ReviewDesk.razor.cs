using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Web.Components.Reports;
using Demarche.Web.Data;
using Demarche.Web.Hosting;
using Demarche.Workbench.Deciding;
using Demarche.Workbench.Views.Reports;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Demarche.Web.Components.Review;

/// <summary>One finding after the other, judged with the keyboard alone.</summary>
public sealed partial class ReviewDesk
{
    private static readonly string[] Keys = ["a", "r", "c", "s", "u", "Escape"];

    private readonly Stack<(int Index, DecisionId Decision)> _made = new();
    private ImmutableArray<CorrectionField> _fields = [];
    private int _index;
    private string _said = "";
    private string? _problem;

    /// <summary>The findings to judge.</summary>
    [Parameter]
    [EditorRequired]
    public required ReviewView View { get; set; }

    /// <summary>Whether what others decided is hidden.</summary>
    [Parameter]
    public bool IsBlind { get; set; }

    [Inject]
    private RecordDesk Desk { get; set; } = null!;

    [Inject]
    private Coder Coder { get; set; } = null!;

    [Inject]
    private WorkbenchOptions Options { get; set; } = null!;

    [Inject]
    private IJSRuntime Script { get; set; } = null!;

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
            (_fields, _said, _problem) = ([], "Skipped.", null);
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
            _said = _fields.IsEmpty ? "There is nothing to correct in a finding of this kind; reject it where it is wrong." : "";
        }
        catch (RecordException e)
        {
            _problem = e.Message;
        }

        StateHasChanged();
        await Task.Yield();
        await Script.InvokeVoidAsync("demarche.focus", "first-field");
    }

    private Task CorrectAsync(FilledForm form)
    {
        var item = Item!;
        return DecideAsync(item, writer => writer.Correct(item.Finding.Id, CorrectionForm.ChangesOf(item.Finding.Part, item.Finding.Content, form.Values, item.Finding.Evidence)), form.Why);
    }

    private async Task DecideAsync(ReviewItem item, Func<DecisionWriter, Decision> decide, string why)
    {
        _problem = null;
        try
        {
            var decision = await Desk.ChangeAsync(record => Judging.Judge(record, item.Report, Coder.Name, Options.Clock, decide, why), CancellationToken.None);
            _made.Push((_index++, decision.Id));
            _fields = [];
            _said = $"Kept: {EnumNames.NameOf(decision.Kind)} by {decision.By}. Press u to undo.";
        }
        catch (RecordException e)
        {
            _problem = e.Message;
        }
    }

    private async Task UndoAsync()
    {
        _problem = null;
        if (!_made.TryPop(out var last))
        {
            _said = "There is nothing to undo.";
            return;
        }

        try
        {
            await Desk.ChangeAsync(record => Judging.Undo(record, last.Decision, Coder.Name, Options.Clock), CancellationToken.None);
            (_index, _fields, _said) = (last.Index, [], "Undone.");
        }
        catch (RecordException e)
        {
            _problem = e.Message;
        }
    }
}
