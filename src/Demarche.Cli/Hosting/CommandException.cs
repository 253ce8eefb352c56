namespace Demarche.Cli.Hosting;

/// <summary>A command cannot be done for a reason that its user can do something about.</summary>
internal sealed class CommandException : Exception
{
    /// <summary>Makes one without a message; give one.</summary>
    public CommandException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">One sentence: what is wrong, where, what to do.</param>
    public CommandException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with its cause.</summary>
    /// <param name="message">One sentence: what is wrong, where, what to do.</param>
    /// <param name="innerException">The cause.</param>
    public CommandException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>More that is wrong, a sentence each.</summary>
    public IReadOnlyList<string> More { get; init; } = [];

    /// <summary>The exit code it leads to.</summary>
    public int ExitCode { get; init; } = ExitStatus.Failed;
}
