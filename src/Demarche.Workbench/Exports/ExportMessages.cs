using System.Globalization;

namespace Demarche.Workbench.Exports;

/// <summary>What exports and imports say when something goes wrong, with their numbers.</summary>
internal static class ExportMessages
{
    internal static FormatException NoLine(int number, Exception? inner) =>
        new($"DEM381: Line {number.ToString(CultureInfo.InvariantCulture)} is no line of an export; give a file that demarche export --format jsonl wrote.", inner);
}
