using System.Text;
using Demarche.Cli.Hosting;
using Demarche.Workbench.Ingest;

namespace Demarche.Cli.Output;

/// <summary>Counts what was read, names what was not, and lists it in a file where one is asked for.</summary>
internal sealed class RejectionLog : IDisposable
{
    private readonly CommandSession _session;
    private readonly StreamWriter? _csv;

    /// <summary>Opens the log.</summary>
    /// <param name="session">Where to name what was not read.</param>
    /// <param name="path">The CSV file, or null.</param>
    internal RejectionLog(CommandSession session, string? path)
    {
        _session = session;
        if (path is not null)
        {
            _csv = new StreamWriter(NamedFile.Create(path), new UTF8Encoding(false));
            RejectsCsv.WriteHeader(_csv);
        }
    }

    /// <summary>How many pages were read.</summary>
    internal int ReadCount { get; private set; }

    /// <summary>How many were asked for and not read.</summary>
    internal int RejectedCount { get; private set; }

    /// <summary>Hands on what was read and logs the rest.</summary>
    /// <param name="outcomes">What came of each page.</param>
    /// <returns>The outcomes with findings.</returns>
    internal IEnumerable<ReadOutcome> Pass(IEnumerable<ReadOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            if (outcome.Rejection is not null)
            {
                Log(outcome);
            }
            else
            {
                ReadCount++;
                yield return outcome;
            }
        }
    }

    /// <summary>Logs something that was not read.</summary>
    /// <param name="outcome">An outcome with a rejection.</param>
    internal void Log(ReadOutcome outcome)
    {
        var rejection = outcome.Rejection!;
        if (_csv is not null)
        {
            RejectsCsv.Write(_csv, rejection);
        }

        if (!outcome.IsSkipped)
        {
            RejectedCount++;
            _session.Complain($"{rejection.Name}: {rejection.Message} ({rejection.Code})");
        }
        else if (_session.Switches.Verbose)
        {
            _session.Say($"{rejection.Name}: {rejection.Message} ({rejection.Code})");
        }

        if (outcome.Fault is { } fault && _session.Switches.Verbose)
        {
            _session.Trace(fault);
        }
    }

    /// <summary>Says so where paths led to nothing at all, such as an empty folder.</summary>
    internal void ComplainOfNothing()
    {
        if (ReadCount == 0 && RejectedCount == 0)
        {
            _session.Complain("There is no page in what was named; name a saved page, or a folder with pages in it.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _csv?.Dispose();
}
