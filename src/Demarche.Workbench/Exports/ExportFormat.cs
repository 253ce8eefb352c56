namespace Demarche.Workbench.Exports;

/// <summary>A form in which a record leaves the program; names in files and on the command line are lower case with hyphens.</summary>
public enum ExportFormat
{
    /// <summary>JSON Lines: all findings, one report a line.</summary>
    Jsonl,

    /// <summary>A folder of CSV tables with a data dictionary.</summary>
    Csv,

    /// <summary>A folder of the same tables as Apache Parquet.</summary>
    Parquet,

    /// <summary>PLOVER event records as JSON Lines.</summary>
    Plover,

    /// <summary>Events as PETRARCH writes them, tab-separated.</summary>
    Petrarch,

    /// <summary>W3C Web Annotations as JSON-LD.</summary>
    Annotations,

    /// <summary>The network of parties as dynamic GEXF.</summary>
    Gexf,

    /// <summary>The network of parties as GraphML.</summary>
    Graphml,

    /// <summary>A folder with the discourse network.</summary>
    Discourse,

    /// <summary>What is due, as iCalendar.</summary>
    Ical,

    /// <summary>The sources as CSL-JSON.</summary>
    CslJson,

    /// <summary>FollowTheMoney entities as JSON Lines.</summary>
    Ftm,

    /// <summary>A dossier as Markdown.</summary>
    Markdown,

    /// <summary>A dossier as one HTML file.</summary>
    Html,
}
