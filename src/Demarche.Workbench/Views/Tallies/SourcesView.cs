using System.Collections.Immutable;
using System.Globalization;
using Demarche.Reading.Findings;

namespace Demarche.Workbench.Views.Tallies;

/// <summary>Who tells what a record holds.</summary>
/// <param name="Outlets">Outlets, by country and then by how many reports.</param>
/// <param name="Named">Named sources, the one with most statements first.</param>
/// <param name="Unnamed">Sources without a name by affiliation, five statements or more each, the most first.</param>
/// <param name="FewUnnamed">How many affiliations have fewer than five statements; of these nothing is told.</param>
/// <param name="Origins">The stories that were copied most.</param>
public sealed record SourcesView(ImmutableArray<OutletLine> Outlets, ImmutableArray<SourceLine> Named, ImmutableArray<SourceLine> Unnamed, int FewUnnamed, ImmutableArray<OriginLine> Origins)
{
    /// <summary>Outlets as a table.</summary>
    /// <returns>The table.</returns>
    public ViewTable OutletTable() => new(
        "Outlets",
        ["outlet", "country", "iso", "reports", "origins", "from", "to"],
        [.. Outlets.Select(line => ImmutableArray.Create(line.Name, line.Country, line.Iso ?? "", Number(line.Reports), Number(line.Origins), EntryReader.DayText(line.From), EntryReader.DayText(line.To)))]);

    /// <summary>Sources as a table.</summary>
    /// <returns>The table.</returns>
    public ViewTable SourceTable() => new(
        "Sources",
        ["source or affiliation", "sourcing", "statements", "reports", "origins", "events claimed", "told later as done", "denied later"],
        [.. Named.Concat(Unnamed).Select(RowOf)]);

    private static ImmutableArray<string> RowOf(SourceLine line) =>
    [
        line.Party?.Name ?? "affiliation not told",
        EnumNames.NameOf(line.Kind),
        Number(line.Statements),
        Number(line.Reports),
        Number(line.Origins),
        line.Outcomes is null ? "" : Number(line.Outcomes.Claims),
        line.Outcomes is null ? "" : Number(line.Outcomes.Confirmed),
        line.Outcomes is null ? "" : Number(line.Outcomes.Denied),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
