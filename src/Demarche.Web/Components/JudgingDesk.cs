using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Web.Data;
using Demarche.Web.Hosting;
using Demarche.Workbench.Deciding;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Demarche.Web.Components;

/// <summary>Where findings are judged: keeps decisions at once, and says what was kept or why it could not be.</summary>
public abstract class JudgingDesk : ComponentBase
{
    [Inject]
    private protected RecordDesk Desk { get; set; } = null!;

    [Inject]
    private protected Coder Coder { get; set; } = null!;

    [Inject]
    private protected IJSRuntime Script { get; set; } = null!;

    [Inject]
    private WorkbenchOptions Options { get; set; } = null!;

    /// <summary>What was done last, for whoever does not see it done.</summary>
    private protected string Said { get; set; } = "";

    /// <summary>Why the last thing could not be done, or null.</summary>
    private protected string? Problem { get; set; }

    /// <summary>Keeps a decision about a report's finding.</summary>
    /// <returns>The decision; null where it could not be kept, which <see cref="Problem"/> says.</returns>
    private protected async Task<Decision?> JudgeAsync(ReportId report, Func<DecisionWriter, Decision> decide, string why)
    {
        Problem = null;
        try
        {
            var decision = await Desk.ChangeAsync(record => Judging.Judge(record, report, Coder.Name, Options.Clock, decide, why), CancellationToken.None);
            Said = $"Kept: {EnumNames.NameOf(decision.Kind)} by {decision.By}. Press u to undo.";
            return decision;
        }
        catch (RecordException e)
        {
            Problem = e.Message;
            return null;
        }
    }

    /// <summary>Takes a decision back.</summary>
    /// <returns>Whether it was taken back; else <see cref="Problem"/> says why not.</returns>
    private protected async Task<bool> TakeBackAsync(DecisionId decision)
    {
        Problem = null;
        try
        {
            await Desk.ChangeAsync(record => Judging.Undo(record, decision, Coder.Name, Options.Clock), CancellationToken.None);
            Said = "Undone.";
            return true;
        }
        catch (RecordException e)
        {
            Problem = e.Message;
            return false;
        }
    }

    /// <summary>Shows the form that has just come up, with its first field ready to be filled in.</summary>
    private protected async Task FocusFormAsync()
    {
        StateHasChanged();
        await Task.Yield();
        await Script.InvokeVoidAsync("demarche.focus", "first-field");
    }
}
