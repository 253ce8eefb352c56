using System.Collections.Immutable;
using Demarche.Record;
using Demarche.Web.Components;
using Demarche.Web.Data;
using Demarche.Workbench.Views.Matrices;
using NodaTime;

namespace Demarche.Web.Pages;

/// <summary>What the page of positions shows at its address.</summary>
/// <param name="Table">The positions.</param>
/// <param name="Page">Which part of the matrix.</param>
/// <param name="Day">As of which day; null for the last that is told.</param>
/// <param name="Matrix">The matrix.</param>
/// <param name="Chosen">The chosen cell, or null.</param>
/// <param name="Tellings">What stands behind it.</param>
/// <param name="Since">From which day on moves are told.</param>
/// <param name="Until">Until which day.</param>
/// <param name="Moves">What moved.</param>
internal sealed record PositionsPage(
    PositionTable Table,
    MatrixPage Page,
    LocalDate? Day,
    PositionMatrix Matrix,
    MatrixCell? Chosen,
    ImmutableArray<PositionTelling> Tellings,
    LocalDate Since,
    LocalDate Until,
    ImmutableArray<PositionMove> Moves)
{
    private const int DaysOfMoves = 30;

    /// <summary>The last day before this one on which a position moved, or null.</summary>
    internal LocalDate? EarlierMove => Table.ChangeDays.Where(moved => moved < (Day ?? LocalDate.MaxIsoValue)).Select(moved => (LocalDate?)moved).LastOrDefault();

    /// <summary>The next day on which a position moves, or null.</summary>
    internal LocalDate? LaterMove => Day is null ? null : Table.ChangeDays.Where(moved => moved > Day).Select(moved => (LocalDate?)moved).FirstOrDefault();

    /// <summary>Reads what an address asks for.</summary>
    internal static PositionsPage Of(IRecord record, KeptViews kept, Positions asked)
    {
        var scope = new PositionScope(asked.Party, asked.Initiative);
        var table = kept.Get(record, scope, () => PositionTable.Load(record.Merged, scope));
        var day = DayInput.Parse(asked.On);
        var page = new MatrixPage(Math.Max(asked.Row, 0), Math.Max(asked.Column, 0));
        var matrix = table.At(day, page);
        var parts = asked.Cell?.Split('~', 2);
        var chosen = parts is [var party, var initiative]
            ? table.CellAt(party, initiative, day)
            : null;
        var until = day ?? table.Last ?? NodaConstants.UnixEpoch.InUtc().Date;
        var since = DayInput.Parse(asked.Since) ?? until.PlusDays(-DaysOfMoves);
        return new PositionsPage(
            table,
            page,
            day,
            matrix,
            chosen,
            chosen is null ? [] : table.TellingsOf(record.Merged, chosen.Party.Id, chosen.Initiative.Id, day),
            since,
            until,
            since < until ? table.Between(since, until) : []);
    }
}
