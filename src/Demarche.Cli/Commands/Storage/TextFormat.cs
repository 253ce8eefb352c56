namespace Demarche.Cli.Commands.Storage;

/// <summary>How a command on a record answers.</summary>
internal enum TextFormat
{
    /// <summary>Lines for people.</summary>
    Text,

    /// <summary>JSON: one object, or one a line.</summary>
    Json,
}
