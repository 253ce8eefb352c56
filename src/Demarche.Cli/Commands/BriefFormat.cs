namespace Demarche.Cli.Commands;

/// <summary>In what form findings are shown.</summary>
internal enum BriefFormat
{
    /// <summary>For a person at a terminal.</summary>
    Brief,

    /// <summary>The brief as one JSON object.</summary>
    Json,

    /// <summary>The findings, one JSON object a report and line.</summary>
    Jsonl,

    /// <summary>The brief as Markdown.</summary>
    Markdown,

    /// <summary>The brief as one HTML page, with the stories beside it.</summary>
    Html,
}
