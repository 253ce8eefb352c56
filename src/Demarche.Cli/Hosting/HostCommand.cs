using System.CommandLine;

namespace Demarche.Cli.Hosting;

/// <summary>A command of ours: it knows its examples and runs in a session.</summary>
internal abstract class HostCommand : Command
{
    private protected HostCommand(string name, string description, params string[] examples)
        : base(name, description) => Examples = examples;

    /// <summary>Command lines that a reader of the help can try.</summary>
    internal IReadOnlyList<string> Examples { get; }

    /// <summary>What the help says at its end for who is new to the matter, or null.</summary>
    internal virtual string? Guide => null;

    /// <summary>Does the work. Of a command that has others below it, it is never called.</summary>
    /// <param name="arguments">What was typed, checked.</param>
    /// <param name="session">Where to read and write.</param>
    /// <param name="cancellation">Set when the user stops the command.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandException">It cannot be done; the message says what to do.</exception>
    internal abstract int Run(ParseResult arguments, CommandSession session, CancellationToken cancellation);
}
