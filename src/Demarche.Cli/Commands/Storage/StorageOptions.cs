using System.CommandLine;

namespace Demarche.Cli.Commands.Storage;

/// <summary>Options that several commands on records have.</summary>
internal static class StorageOptions
{
    internal static Option<TextFormat> Format() => new("--format", "-f")
    {
        Description = "text (for people; the default) or json.",
        HelpName = "FORMAT",
    };

    internal static Option<string> To() => new("--to")
    {
        Description = "Where the new record is to be: a file that is not there, or an empty PostgreSQL database.",
        HelpName = "RECORD",
        Required = true,
    };

    internal static Argument<string> Backup() => new("FILE")
    {
        Description = "The backup: one file.",
    };
}
