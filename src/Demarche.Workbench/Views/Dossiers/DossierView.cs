using System.Collections.Immutable;
using System.Globalization;
using Demarche.Record.Decisions;

namespace Demarche.Workbench.Views.Dossiers;

/// <summary>Everything a record holds of one party or initiative.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Thing">Its merged id and name.</param>
/// <param name="Description">Kind, codes and how many reports, in one phrase.</param>
/// <param name="Sections">What is known, section by section.</param>
/// <param name="Notices">What else the name could mean; where decisions and reports do not agree.</param>
public sealed record DossierView(MergedKind Kind, NamedId Thing, string Description, ImmutableArray<DossierSection> Sections, ImmutableArray<string> Notices)
{
    /// <summary>The same as a table, a line a row.</summary>
    /// <returns>The table.</returns>
    public ViewTable ToTable() => new(
        Thing.Name,
        ["section", "from", "to", "text", "origins", "words", "outlet", "report"],
        [
            .. Sections.SelectMany(section => section.Lines, (section, line) => ImmutableArray.Create(
                section.Title,
                line.From is null ? "" : EntryReader.DayText(line.From),
                line.To is null ? "" : EntryReader.DayText(line.To),
                line.Text,
                line.Origins?.ToString(CultureInfo.InvariantCulture) ?? "",
                string.Join(" … ", line.Words.Select(cited => cited.Words)),
                line.Words.FirstOrDefault()?.Outlet ?? "",
                line.Words.FirstOrDefault()?.Report ?? "")),
        ]);
}
