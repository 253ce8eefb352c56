using System.Globalization;
using Demarche.Cli.Hosting;
using Demarche.Record;
using Demarche.Record.Meaning;
using Demarche.Workbench.Searching;

namespace Demarche.Cli.Output;

/// <summary>Makes vectors of a record's sentences and says how far that has come.</summary>
internal static class EmbedReport
{
    private const int ReportsPerLine = 1024;

    /// <summary>Makes the vectors that are missing.</summary>
    /// <param name="session">Gives the encoder, and is told how it goes.</param>
    /// <param name="record">The record.</param>
    /// <param name="threads">How many reports are worked on at a time.</param>
    /// <param name="cancellation">Ends the work; what was done is kept.</param>
    internal static void Run(CommandSession session, IRecord record, int threads, CancellationToken cancellation)
    {
        var done = new MeaningKeeper(record, session.Embedder).Embed(threads, counts => SayLine(session, counts), cancellation);
        var all = record.Meaning.Count();
        session.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{record.Location}: {done.Sentences} sentences of {done.Reports} reports made ready to be found by meaning; now {all.Sentences} of {all.Reports}."));
    }

    private static void SayLine(CommandSession session, MeaningCounts done)
    {
        if (done.Reports % ReportsPerLine is 0)
        {
            session.Say(string.Create(CultureInfo.InvariantCulture, $"{done.Sentences} sentences of {done.Reports} reports done"));
        }
    }
}
