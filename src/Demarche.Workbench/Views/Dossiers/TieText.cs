using System.Globalization;
using Demarche.Record.Merging.Ties;

namespace Demarche.Workbench.Views.Dossiers;

/// <summary>Ties in words.</summary>
internal static class TieText
{
    /// <summary>For example "Norland acts against Sudland (3 times)".</summary>
    internal static string Of(PartyTie tie, EntryReader reader) => string.Create(
        CultureInfo.InvariantCulture,
        $"{reader.Party(tie.From).Name} {VerbOf(tie.Kind)} {reader.Party(tie.To).Name} ({tie.Count} {(tie.Count is 1 ? "time" : "times")})");

    /// <summary>What one does with, for or against the other, as a verb.</summary>
    internal static string VerbOf(TieKind kind) => kind switch
    {
        TieKind.With => "deals with",
        TieKind.For => "acts for",
        TieKind.Against => "acts against",
        _ => "tells the position of",
    };
}
