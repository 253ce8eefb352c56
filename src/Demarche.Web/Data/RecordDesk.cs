using System.Collections.Concurrent;
using Demarche.Record;
using Demarche.Record.Merging.Kept;
using Demarche.Web.Hosting;

namespace Demarche.Web.Data;

/// <summary>
/// Where pages ask the record. A few connections serve all circuits; each is used by one question at a time. What the reports come to is merged
/// anew in the background where the record changed: a page waits a moment for it and shows what there is after that.
/// </summary>
/// <param name="options">Which record.</param>
public sealed class RecordDesk(WorkbenchOptions options) : IDisposable
{
    // Long enough for a small record to be merged, short enough not to feel like a fault.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private readonly SemaphoreSlim _room = new(options.Connections, options.Connections);
    private readonly ConcurrentBag<IRecord> _free = [];
    private readonly CancellationTokenSource _ended = new();
    private readonly Lock _upkeepLock = new();
    private readonly Lock _infoLock = new();
    private Task _upkeep = Task.CompletedTask;
    private (string Stamp, RecordInfo Info)? _info;

    /// <summary>Told when the record's answers may be others than before: after a decision, and when merging has caught up.</summary>
    public event EventHandler? Changed;

    /// <summary>Rises with each change made at this desk.</summary>
    public long Version { get; private set; }

    /// <summary>Whether merging is under way.</summary>
    public bool IsMerging => !_upkeep.IsCompleted;

    /// <summary>Opens the record, so that a wrong name is told at once, and begins to merge what is not merged yet.</summary>
    /// <param name="cancellation">Ends the opening.</param>
    /// <returns>When it is open.</returns>
    /// <exception cref="RecordException">It cannot be opened.</exception>
    public async Task OpenAsync(CancellationToken cancellation)
    {
        if (!await AskAsync(IsMerged, cancellation))
        {
            _ = CatchUp();
        }

        _ = Task.Run(() => AskAsync(Info, _ended.Token), CancellationToken.None);
    }

    /// <summary>What the record is and holds; worked out once for each state of it, since that looks through all reports.</summary>
    /// <param name="record">The record, while it is asked.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public RecordInfo Info(IRecord record)
    {
        var stamp = record.Merged.CurrentStamp;
        lock (_infoLock)
        {
            if (_info is not { } known || !string.Equals(known.Stamp, stamp, StringComparison.Ordinal))
            {
                _info = known = (stamp, record.Info());
            }

            return known.Info;
        }
    }

    /// <summary>Asks the record.</summary>
    /// <typeparam name="T">What it answers.</typeparam>
    /// <param name="ask">The question; the record is its own while it is asked, and not after.</param>
    /// <param name="cancellation">Ends the wait for a free connection.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public async Task<T> AskAsync<T>(Func<IRecord, T> ask, CancellationToken cancellation)
    {
        await _room.WaitAsync(cancellation);
        try
        {
            return await Task.Run(() => Ask(ask), cancellation);
        }
        finally
        {
            _room.Release();
        }
    }

    /// <summary>Asks for something merged: waits a moment where merging is behind.</summary>
    /// <typeparam name="T">What it answers.</typeparam>
    /// <param name="ask">The question.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The answer, and whether it is of the record as it was before some change.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public async Task<(T Answer, bool IsBehind)> AskMergedAsync<T>(Func<IRecord, T> ask, CancellationToken cancellation)
    {
        if (!await AskAsync(IsMerged, cancellation))
        {
            await Task.WhenAny(CatchUp(), Task.Delay(Patience, cancellation));
        }

        return await AskAsync(record => (ask(record), !IsMerged(record)), cancellation);
    }

    /// <summary>Changes the record, by a decision or a note.</summary>
    /// <typeparam name="T">What comes of it.</typeparam>
    /// <param name="change">The change.</param>
    /// <param name="cancellation">Ends the wait for a free connection.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="RecordException">The record cannot be written, or the change could not hold.</exception>
    public async Task<T> ChangeAsync<T>(Func<IRecord, T> change, CancellationToken cancellation)
    {
        var result = await AskAsync(change, cancellation);
        Tell();
        return result;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _ended.Cancel();
        while (_free.TryTake(out var record))
        {
            record.Dispose();
        }

        _ended.Dispose();
    }

    private static bool IsMerged(IRecord record) => string.Equals(record.Merged.Stamp, record.Merged.CurrentStamp, StringComparison.Ordinal);

    private T Ask<T>(Func<IRecord, T> ask)
    {
        if (!_free.TryTake(out var record))
        {
            record = Open();
        }

        var isSound = false;
        try
        {
            var answer = ask(record);
            isSound = true;
            return answer;
        }
        finally
        {
            // After a fault nobody knows what state a connection is in.
            if (isSound && !_ended.IsCancellationRequested)
            {
                _free.Add(record);
            }
            else
            {
                record.Dispose();
            }
        }
    }

    private IRecord Open() => Records.Open(options.Record, new RecordOptions(), options.Clock);

    private Task CatchUp()
    {
        lock (_upkeepLock)
        {
            return _upkeep.IsCompleted ? _upkeep = Task.Run(Merge, CancellationToken.None) : _upkeep;
        }
    }

    private void Merge()
    {
        try
        {
            using var record = Open();
            if (MergedUpkeep.Update(record, _ended.Token))
            {
                Tell();
            }
        }
        catch (OperationCanceledException)
        {
            // The workbench is closed; the next one merges.
        }
        catch (RecordException e)
        {
            options.OnFault?.Invoke(e);
        }
    }

    private void Tell()
    {
        Version++;
        Changed?.Invoke(this, EventArgs.Empty);
    }
}
