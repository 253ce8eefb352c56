using System.Globalization;
using System.Text;
using CsCheck;
using Demarche.Reading.Parties;
using Demarche.Record.Merging.Parties;
using NodaTime;

namespace Demarche.Record.Tests.Merging.Parties;

public class PartyOrderTests
{
    private static readonly PartyMerger Merger = PartyMerger.Load();

    private static readonly string[] SomeNames = ["Mark Tarrant", "Mark J. Tarrant", "Marc Tarrant", "Tarrant", "Ann Tarrant", "Mohamed Darwaz", "Mohammed Darwaz", "Darwaz"];
    private static readonly string[] Befores = ["", "Rep. ", "Vice Adm. ", "Mr ", "Mrs ", "Michigan Sen. "];
    private static readonly string?[] SomeStates = [null, "US", "EG"];
    private static readonly string[] BodyWords = ["Lake Council", "Front for the Liberation of Kesh", "FLK", "Health Ministry"];

    private static readonly Gen<(int Name, int Before, int State, int Body, int Day)[]> SomeReport =
        Gen.Select(Gen.Int[0, SomeNames.Length - 1], Gen.Int[0, Befores.Length - 1], Gen.Int[0, SomeStates.Length - 1], Gen.Int[0, BodyWords.Length - 1], Gen.Int[0, 2000]).Array[1, 4];

    [Fact]
    public void Order_and_threads_change_nothing() =>
        Gen.Select(SomeReport.Array[1, 12], Gen.Int[0, 1000]).Sample((drawn, seed) =>
        {
            var reports = drawn.Select(Report).ToArray();
            var shuffled = reports.OrderBy(report => report.Report.Value[(7 + (seed % 50))..], StringComparer.Ordinal).ToArray();
            Show(Merger.Merge(shuffled, threads: 3)).ShouldBe(Show(Merger.Merge(reports)));
        });

    [Fact]
    public void Batches_change_nothing() =>
        Gen.Select(SomeReport.Array[1, 12], Gen.Int[1, 5]).Sample((drawn, size) =>
        {
            var reports = drawn.Select(Report).ToArray();
            var index = new PartyIndex(Merger);
            foreach (var batch in reports.Reverse().Chunk(size))
            {
                index.Add(batch);
                index.Refresh();
            }

            Show(index.Merge()).ShouldBe(Show(Merger.Merge(reports)));
        });

    private static ReportParties Report((int Name, int Before, int State, int Body, int Day)[] drawn, int index)
    {
        var report = new MadeReport($"report {index}", new LocalDate(2015, 1, 1).PlusDays(drawn[0].Day));
        foreach (var (name, before, state, body, _) in drawn)
        {
            report
                .Person(SomeNames[name], Befores[before], iso: SomeStates[state])
                .Body(BodyWords[body], PartyKind.Government, SomeStates[state], also: body is 1 ? ["FLK"] : []);
        }

        return report.Build();
    }

    internal static string Show(MergedParties merged)
    {
        var text = new StringBuilder();
        foreach (var party in merged.All)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{party.Id} {party.Name} {party.Kind} {party.Code} {party.Iso} {string.Join("; ", party.Names)} {string.Join("; ", party.Affiliations)}");
            text.AppendLine(string.Join("; ", party.Offices.Select(office => $"{office.Title} {office.OfName} {office.Days} {office.IsOver} {string.Join(' ', office.Tellings)}")));
            text.AppendLine(string.Join('\n', party.Members.Select(member => $"{member.Party} {member.Reason.Text}")));
        }

        return text.ToString();
    }
}
