using System.Globalization;
using Demarche.Record.Freezing;
using NodaTime.Text;

namespace Demarche.Cli.Commands.Storage;

/// <summary>Frozen versions in words.</summary>
internal static class FrozenText
{
    /// <summary>A version as it is to be cited.</summary>
    internal static string Of(FrozenVersion version) => string.Create(
        CultureInfo.InvariantCulture,
        $"{version.Name}, {LocalDatePattern.Iso.Format(version.Day)}, {version.Hash}: {version.Reports.Length} reports ({version.Retracted} retracted), {version.Captures} captures, {version.Statements} statements, {version.Decisions.Length} decisions; read by {string.Join("; ", version.Readers)}");

    /// <summary>How the record stands to it.</summary>
    internal static string Of(FrozenComparison comparison) => comparison.IsSame
        ? "the record says exactly this"
        : string.Create(CultureInfo.InvariantCulture, $"since then {comparison.Added} reports were added, {comparison.Changed.Length} changed, {comparison.Missing.Length} are gone, and {comparison.NewDecisions} decisions were made");
}
