using System.CommandLine;

namespace Demarche.Cli.Commands;

/// <summary>Options of commands that open the workbench.</summary>
internal sealed class ServeOptions
{
    private readonly Option<int?> _port = new("--port") { Description = "The port to listen on; 0 for any that is free. 7474 where it is left out.", HelpName = "N" };
    private readonly Option<string?> _address = CommonOptions.Text("--address", "ADDRESS", "The address to listen on: in this version 127.0.0.1 only.");
    private readonly Option<string?> _by = CommonOptions.Text("--by", "NAME", "Who decides in the workbench; it can be changed there. Your name on this machine where it is left out.");

    /// <summary>Gives a command these options.</summary>
    /// <param name="command">The command.</param>
    internal void AddTo(Command command)
    {
        command.Add(_port);
        command.Add(_address);
        command.Add(_by);
    }

    /// <summary>What was typed.</summary>
    /// <param name="arguments">The command line.</param>
    internal ServeChoice Of(ParseResult arguments) => new(arguments.GetValue(_port), arguments.GetValue(_address), arguments.GetValue(_by));
}
