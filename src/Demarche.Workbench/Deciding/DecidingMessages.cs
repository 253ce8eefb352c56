using Demarche.Record;

namespace Demarche.Workbench.Deciding;

/// <summary>What deciding in the workbench says, with its numbers.</summary>
internal static class DecidingMessages
{
    internal static RecordException NoSuchReport(string report) =>
        new("DEM390", $"There is no report {report} in the record any more; go back to the list of reports.");

    internal static RecordException NothingChanged() =>
        new("DEM391", "The correction says the same as before; change a value, or accept the finding.");
}
