using System.Collections.Immutable;
using System.Globalization;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Record.Decisions;
using Demarche.Web.Data;
using Demarche.Workbench.Deciding;
using Demarche.Workbench.Questions;
using Demarche.Workbench.Views.Reports;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Demarche.Web.Components.Reports;

/// <summary>A report as a desk to work at.</summary>
public sealed partial class ReportDesk
{
    private static readonly string[] Keys = ["n", "p", "ArrowDown", "ArrowUp", "a", "r", "c", "y", "w", "u", "Escape"];

    private AddFinding? _adding;
    private bool _isCorrecting;
    private string? _revealed;
    private string? _named;
    private string? _chosen;

    /// <summary>The report.</summary>
    [Parameter]
    [EditorRequired]
    public required ReportView View { get; set; }

    /// <summary>The id of the finding that is selected, or null.</summary>
    [Parameter]
    public string? Finding { get; set; }

    /// <summary>The kinds of finding that are not shown, with commas between; null where all are.</summary>
    [Parameter]
    public string? Kinds { get; set; }

    /// <summary>The words that are asked for, as "120-180", or null.</summary>
    [Parameter]
    public string? Words { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private HashSet<MarkKind> Shown =>
        [.. Enum.GetValues<MarkKind>().Where(kind => !(Kinds ?? "").Split(',').Contains("-" + MarkStyle.NameOf(kind), StringComparer.Ordinal))];

    private List<ReportFinding> Visible => [.. View.Findings.Where(finding => Shown.Contains(finding.Mark))];

    // An id can belong to a party and to its mention: the address names the kind, too, where it is not the first.
    private ReportFinding? Selected => View.Findings.FirstOrDefault(finding => string.Equals(NameOf(finding), _chosen, StringComparison.Ordinal))
        ?? View.Findings.FirstOrDefault(finding => string.Equals(finding.Id, _chosen, StringComparison.Ordinal));

    private TextSpan AskedSpan => Words?.Split('-') is [var from, var to]
        && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
        && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var end) && start < end
        ? new TextSpan(start, end)
        : default;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (!string.Equals(Finding, _named, StringComparison.Ordinal))
        {
            _named = _chosen = Finding;
        }
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var wanted = _chosen ?? Words;
        if (wanted is not null && !string.Equals(wanted, _revealed, StringComparison.Ordinal))
        {
            _revealed = wanted;
            await Script.InvokeVoidAsync("demarche.reveal", _chosen is null ? "asked" : "selected");
        }
    }

    private static string NameOf(ReportFinding finding) => $"{EnumNames.NameOf(finding.Part)}:{finding.Id}";

    private ImmutableArray<CorrectionField> FieldsOf(ReportFinding finding) => CorrectionForm.FieldsOf(finding.Part, finding.Content, View.Names);

    private void Choose(ReportFinding finding)
    {
        _isCorrecting = false;
        _chosen = NameOf(finding);
        Go("finding", _chosen);
    }

    private void Toggle(MarkKind kind)
    {
        var shown = Shown;
        if (!shown.Remove(kind))
        {
            shown.Add(kind);
        }

        var hidden = Enum.GetValues<MarkKind>().Where(other => !shown.Contains(other)).Select(other => "-" + MarkStyle.NameOf(other)).ToList();
        Go("kinds", hidden.Count is 0 ? null : string.Join(',', hidden));
    }

    private void Go(string name, string? value) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal) { [name] = value, ["words"] = null }), replace: true);

    private async Task PressAsync(string key)
    {
        switch (key)
        {
            case "n" or "ArrowDown":
                Step(1);
                break;
            case "p" or "ArrowUp":
                Step(-1);
                break;
            case "a":
                await AcceptAsync();
                break;
            case "r":
                await RejectAsync();
                break;
            case "c":
                await BeginAsync();
                break;
            case "y":
                await CopyAsync();
                break;
            case "w":
                await _adding!.TakeAsync();
                break;
            case "u":
                await UndoLastAsync();
                break;
            default:
                _isCorrecting = false;
                break;
        }
    }

    private void Step(int by)
    {
        var visible = Visible;
        if (visible.Count > 0)
        {
            var at = Selected is { } selected ? visible.FindIndex(finding => string.Equals(NameOf(finding), NameOf(selected), StringComparison.Ordinal)) : by > 0 ? -1 : visible.Count;
            Choose(visible[Math.Clamp(at + by, 0, visible.Count - 1)]);
        }
    }

    private Task AcceptAsync() => Selected is { } selected ? DecideAsync(writer => writer.Accept(selected.Id), "") : Task.CompletedTask;

    private Task RejectAsync() => Selected is { } selected ? DecideAsync(writer => writer.Reject(selected.Id), "") : Task.CompletedTask;

    private async Task BeginAsync()
    {
        if (Selected is { } selected && !FieldsOf(selected).IsEmpty)
        {
            _isCorrecting = true;
            await FocusFormAsync();
        }
    }

    private async Task CorrectAsync(FilledForm form)
    {
        var selected = Selected!;
        _isCorrecting = !await DecideAsync(
            writer => writer.Correct(selected.Id, CorrectionForm.ChangesOf(selected.Part, selected.Content, form.Values, selected.Words.Span)),
            form.Why);
    }

    private async Task CopyAsync()
    {
        if (Selected is { } selected)
        {
            Said = await Script.InvokeAsync<bool>("demarche.copy", CitationText.Of(selected.Words)) ? "Copied with citation." : "The browser did not let the words be copied.";
        }
    }

    private Task UndoLastAsync()
    {
        var last = View.Standing.LastOrDefault(decision => string.Equals(decision.By, Coder.Name, StringComparison.Ordinal) && decision.Kind is not (DecisionKind.Undo or DecisionKind.Settle));
        if (last is not null)
        {
            return TakeBackAsync(last.Id);
        }

        Said = "There is nothing of yours to undo in this report.";
        return Task.CompletedTask;
    }

    private async Task<bool> DecideAsync(Func<DecisionWriter, Decision> decide, string why) => await JudgeAsync(View.Id, decide, why) is not null;
}
