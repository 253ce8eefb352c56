using Demarche.Record;
using Microsoft.AspNetCore.Components;

namespace Demarche.Web.Components;

/// <summary>
/// Asks the record for a view and draws it; while it waits, where there is nothing and where it failed it says so. It asks again where the page's
/// address (or <see cref="Key"/>) changes and when the record does.
/// </summary>
/// <typeparam name="TView">The view: plain values.</typeparam>
public sealed partial class RecordView<TView>
{
    private CancellationTokenSource _asking = new();
    private object? _asked;
    private TView? _view;
    private string? _failure;
    private bool _isLoading;
    private bool _isBehind;

    /// <summary>Makes the view; called away from the page's thread.</summary>
    [Parameter]
    [EditorRequired]
    public required Func<IRecord, TView> Ask { get; set; }

    /// <summary>What the view depends on besides the page's address, or null.</summary>
    [Parameter]
    public object? Key { get; set; }

    /// <summary>What the view is of, in place of the page's address: for pages whose address holds more than the view depends on; null for the address.</summary>
    [Parameter]
    public string? Address { get; set; }

    /// <summary>Whether the view stays as it is when the record changes: for lists that a person walks through while deciding.</summary>
    [Parameter]
    public bool IsFixed { get; set; }

    /// <summary>Whether the view is of what reports come to, merged.</summary>
    [Parameter]
    public bool IsMerged { get; set; }

    /// <summary>Whether there is nothing to show.</summary>
    [Parameter]
    public Func<TView, bool> IsEmpty { get; set; } = static _ => false;

    /// <summary>What is shown then.</summary>
    [Parameter]
    public RenderFragment? Empty { get; set; }

    /// <summary>Draws the view.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment<TView> ChildContent { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Desk.Changed -= Renew;
        _asking.Cancel();
        _asking.Dispose();
    }

    /// <inheritdoc/>
    protected override void OnInitialized() => Desk.Changed += Renew;

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync()
    {
        var wanted = (typeof(TView), Address ?? Navigation.Uri.Split('#')[0], Key);
        if (wanted.Equals(_asked))
        {
            return Task.CompletedTask;
        }

        _asked = wanted;
        if (Recent.Find(wanted) is not TView view)
        {
            return LoadAsync();
        }

        _view = view;
        return Task.CompletedTask;
    }

    private void Renew(object? sender, EventArgs e) => _ = InvokeAsync(async () =>
    {
        if (!_asking.IsCancellationRequested && !IsFixed)
        {
            await LoadAsync();
            StateHasChanged();
        }
    });

    private async Task LoadAsync()
    {
        await _asking.CancelAsync();
        _asking.Dispose();
        var asking = _asking = new CancellationTokenSource();
        _isLoading = true;
        try
        {
            var version = Desk.Version;
            var (view, isBehind) = IsMerged ? await Desk.AskMergedAsync(Ask, asking.Token) : (await Desk.AskAsync(Ask, asking.Token), false);
            if (asking.IsCancellationRequested)
            {
                return;
            }

            (_view, _isBehind, _failure, _isLoading) = (view, isBehind, null, false);
            if (!isBehind)
            {
                Recent.Keep(_asked!, view, version);
            }
        }
        catch (OperationCanceledException)
        {
            // The page asks for something else by now, or is gone.
        }
        catch (RecordException e)
        {
            (_failure, _isLoading) = (e.Message, false);
        }
    }
}
