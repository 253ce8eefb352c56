using System.Text;
using Demarche.Reading.Events;
using Demarche.Record.Merging.Events;
using NodaTime;

namespace Demarche.Workbench.Exports.Events;

/// <summary>
/// Writes events as PETRARCH 2 does, tab-separated and without a head: day (yyyyMMdd), source, recipient, CAMEO code, issues (empty), ids of the
/// tellings, addresses, outlets. One line for each pair of a source and a recipient. Only what happened or goes on is written, on a known day, and
/// where a side has a CAMEO code; the other is "---" where it has none.
/// </summary>
internal static class PetrarchLines
{
    private const string NoCode = "---";

    /// <summary>Writes the lines.</summary>
    internal static void Write(Stream output, ExportSource source)
    {
        var codes = CameoCodes.Load();
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        foreach (var told in source.Events.Where(told => told.Modality is Modality.Happened or Modality.Ongoing && told.From is not null))
        {
            foreach (var (from, to) in Pairs(source, told))
            {
                writer.WriteLine(string.Join('\t', Cells(source, told, codes.Of(source, told), from, to).Select(Plain)));
            }
        }
    }

    private static IEnumerable<(string From, string To)> Pairs(ExportSource source, MergedEvent told) =>
        (from one in CodesOf(source, told.Source)
         from other in CodesOf(source, told.Recipient)
         where one is not NoCode || other is not NoCode
         select (one, other)).Distinct();

    private static IEnumerable<string> CodesOf(ExportSource source, IEnumerable<string> parties) =>
        parties.Select(party => source.PartyOf(party).Code ?? NoCode).DefaultIfEmpty(NoCode);

    private static string[] Cells(ExportSource source, MergedEvent told, string cameo, string from, string to)
    {
        var reports = told.Tellings.Select(telling => source.CardOf(telling.Reference.Report)).DistinctBy(card => card.Id).ToList();
        return
        [
            DayOf(told.From!.Value, told),
            from,
            to,
            cameo,
            "",
            string.Join(';', told.Tellings.Select(telling => telling.Reference)),
            string.Join(';', reports.Select(card => card.Url).OfType<string>()),
            string.Join(';', reports.Select(card => card.Outlet).OfType<string>().Distinct(StringComparer.Ordinal)),
        ];
    }

    // Where no words tell the day, the interval reaches back from the day of publication: its last day is that.
    private static string DayOf(LocalDate from, MergedEvent told)
    {
        var day = told.IsDayTold ? from : ExportText.LastDay(told.To) ?? from;
        return NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Format(day);
    }

    private static string Plain(string cell) => cell.AsSpan().IndexOfAny('\t', '\r', '\n') < 0 ? cell : ExportText.OneLine(cell);
}
