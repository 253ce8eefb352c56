using Demarche.Cli.Output;
using Demarche.Workbench.Conflicts.Reports;

namespace Demarche.Cli.Commands.Conflicts;

/// <summary>Writes a report in the format asked for.</summary>
internal static class ReportOutput
{
    /// <summary>Writes the report.</summary>
    internal static void Write(ResultTarget target, ConflictReport report, ReportFormat format)
    {
        switch (format)
        {
            case ReportFormat.Json:
                ReportJson.Write(target.Stream, report);
                target.Stream.WriteByte((byte)'\n');
                break;
            case ReportFormat.Csv:
                target.ToWriter(writer => ReportCsv.Write(writer, report));
                break;
            default:
                target.ToConsole(console => new ConsoleReport(console).Write(report));
                break;
        }
    }
}
