namespace Demarche.Cli.Commands.Conflicts;

/// <summary>How a report is written.</summary>
internal enum ReportFormat
{
    /// <summary>Aligned columns, for people.</summary>
    Table,

    /// <summary>One object.</summary>
    Json,

    /// <summary>The first table.</summary>
    Csv,
}
