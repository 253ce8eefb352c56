using System.CommandLine;
using Demarche.Language.Model;
using Demarche.Record;

namespace Demarche.Cli.Hosting;

/// <summary>Runs a command and turns what goes wrong into one plain sentence.</summary>
internal static class CommandRun
{
    /// <summary>Runs a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="arguments">What was typed.</param>
    /// <param name="session">Where to read and write; closed at the end.</param>
    /// <param name="cancellation">Set when the user stops the command.</param>
    /// <returns>The exit code.</returns>
    internal static int Run(HostCommand command, ParseResult arguments, CommandSession session, CancellationToken cancellation)
    {
        using (session)
        {
            try
            {
                return command.Run(arguments, session, cancellation);
            }
            catch (OperationCanceledException)
            {
                session.Say("Stopped.");
                return ExitStatus.Stopped;
            }
            catch (CommandException exception)
            {
                Complain(session, exception, exception.Message);
                foreach (var message in exception.More)
                {
                    session.Complain(message);
                }

                return exception.ExitCode;
            }
            catch (Exception exception) when (exception is RecordException or ModelException or IOException or UnauthorizedAccessException)
            {
                Complain(session, exception, exception.Message);
                return ExitStatus.Failed;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                Complain(session, exception, $"A fault of the program: {exception.Message} Run it again with --verbose to see where.");
                return ExitStatus.Failed;
            }
        }
    }

    private static void Complain(CommandSession session, Exception exception, string message)
    {
        session.Complain(message);
        if (session.Switches.Verbose)
        {
            session.Trace(exception);
        }
    }
}
