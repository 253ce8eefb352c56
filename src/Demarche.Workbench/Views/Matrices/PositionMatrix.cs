using System.Collections.Immutable;
using NodaTime;

namespace Demarche.Workbench.Views.Matrices;

/// <summary>Parties by initiatives as of a day.</summary>
/// <param name="Day">The day; null for where they stand last.</param>
/// <param name="Initiatives">The columns, the most told first.</param>
/// <param name="Rows">The rows, the most told party first; a row without any cell is left out.</param>
/// <param name="PartyCount">How many parties there are on all pages.</param>
/// <param name="InitiativeCount">How many initiatives there are on all pages.</param>
public sealed record PositionMatrix(LocalDate? Day, ImmutableArray<NamedId> Initiatives, ImmutableArray<MatrixRow> Rows, int PartyCount, int InitiativeCount)
{
    /// <summary>The cells as a table, one a row.</summary>
    /// <returns>The table.</returns>
    public ViewTable ToTable() => new(
        Day is { } day ? $"Positions as of {EntryReader.DayText(day)}" : "Positions as last told",
        ["party", "initiative", "stance", "conditional", "on whose word", "since", "tellings", "told otherwise", "party id", "initiative id"],
        [
            .. Rows.SelectMany(row => row.Cells).OfType<MatrixCell>().Select(cell => ImmutableArray.Create(
                cell.Party.Name,
                cell.Initiative.Name,
                BriefText.StanceOf(cell.Stand.Stance),
                cell.Stand.IsConditional ? "yes" : "no",
                cell.Stand.VoiceText,
                EntryReader.DayText(cell.Stand.Day),
                cell.Tellings.ToString(System.Globalization.CultureInfo.InvariantCulture),
                cell.Against is { } against ? $"{against.Text} ({against.VoiceText})" : "",
                cell.Party.Id,
                cell.Initiative.Id)),
        ]);
}
