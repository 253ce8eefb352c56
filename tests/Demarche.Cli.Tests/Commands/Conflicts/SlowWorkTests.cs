using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Testing;

namespace Demarche.Cli.Tests.Commands.Conflicts;

public sealed class SlowWorkTests
{
    [Fact]
    public void Stopping_does_not_wait_for_the_step_that_is_under_way()
    {
        using var host = new MemoryStream();
        using var stop = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        using var session = Session(host, new StringWriter());
        var running = Task.Run(() => SlowWork.Run(
            session,
            "Working",
            (_, _) =>
            {
                stop.Cancel();
                never.Wait(CancellationToken.None);
                return 1;
            },
            stop.Token));
        Patience.Await(() => Should.Throw<OperationCanceledException>(() => running.GetAwaiter().GetResult()));
        never.Set();
    }

    [Fact]
    public void Short_work_shows_no_bar()
    {
        using var host = new MemoryStream();
        using var error = new StringWriter();
        using var session = Session(host, error);
        SlowWork.Run(session, "Working", (progress, _) => 7, CancellationToken.None).ShouldBe(7);
        error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void Work_that_takes_long_shows_a_bar()
    {
        using var host = new MemoryStream();
        using var error = new SeenWriter();
        using var session = Session(host, error);
        SlowWork.Run(
            session,
            "Working",
            (progress, _) =>
            {
                progress.Report(0.5);
                error.Seen.Wait(TimeSpan.FromSeconds(60), CancellationToken.None);
                return 7;
            },
            CancellationToken.None).ShouldBe(7);
        error.Seen.IsSet.ShouldBeTrue();
    }

    [Fact]
    public void What_goes_wrong_comes_through_as_it_is()
    {
        using var host = new MemoryStream();
        using var session = Session(host, new StringWriter());
        Should.Throw<CommandException>(() => SlowWork.Run<int>(session, "Working", (_, _) => throw new CommandException("No."), CancellationToken.None)).Message.ShouldBe("No.");
    }

    private static CommandSession Session(Stream output, TextWriter error) =>
        new(new CommandHost { Input = Stream.Null, Output = output, Error = error, Width = 80, ErrorIsTerminal = true }, new SessionSwitches(false, false, true));

    /// <summary>Tells when anything is written.</summary>
    private sealed class SeenWriter : StringWriter
    {
        internal ManualResetEventSlim Seen { get; } = new();

        public override void Write(char value) => Note();

        public override void Write(string? value) => Note();

        public override void Write(char[] buffer, int index, int count) => Note();

        protected override void Dispose(bool disposing)
        {
            Seen.Dispose();
            base.Dispose(disposing);
        }

        private void Note() => Seen.Set();
    }
}
