namespace Demarche.Cli.Commands;

/// <summary>In what form changes are told.</summary>
internal enum WatchFormat
{
    /// <summary>For a person.</summary>
    Text,

    /// <summary>One object a line.</summary>
    Json,

    /// <summary>An Atom feed of the latest changes.</summary>
    Atom,
}
