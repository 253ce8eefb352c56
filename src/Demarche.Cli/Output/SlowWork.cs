using Demarche.Cli.Hosting;
using Spectre.Console;

namespace Demarche.Cli.Output;

/// <summary>Runs work that may take long: a progress bar is shown where it takes more than a second, and Ctrl-C is answered at once.</summary>
internal static class SlowWork
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs the work.</summary>
    /// <param name="session">Where the bar is shown.</param>
    /// <param name="title">What stands beside the bar.</param>
    /// <param name="work">The work; takes what to call with how far it is, from 0 to 1.</param>
    /// <param name="cancellation">Set when the user stops the command.</param>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    internal static T Run<T>(CommandSession session, string title, Func<IProgress<double>, CancellationToken, T> work, CancellationToken cancellation)
    {
        var share = new LatestShare();
        var task = Task.Run(() => work(share, cancellation), CancellationToken.None);
        if (session.ShowsProgress && !IsDone(task, Patience, cancellation))
        {
            session.Messages.Progress().AutoClear(true).Start(context =>
            {
                var bar = context.AddTask(title, maxValue: 1);
                while (!IsDone(task, Beat, cancellation))
                {
                    bar.IsIndeterminate = share.Value <= 0;
                    bar.Value = share.Value;
                }
            });
        }

        // Waits for the work or for Ctrl-C, whichever comes first: the process then ends without waiting for a step that is under way.
        Task.WaitAny([task], cancellation);
        return task.GetAwaiter().GetResult();
    }

    private static bool IsDone(Task task, TimeSpan time, CancellationToken cancellation) => Task.WaitAny([task], (int)time.TotalMilliseconds, cancellation) == 0;

    private sealed class LatestShare : IProgress<double>
    {
        private double _value;

        internal double Value => Volatile.Read(ref _value);

        public void Report(double value) => Volatile.Write(ref _value, value);
    }
}
