using System.Text;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Merging.Kept;
using Demarche.Testing;

namespace Demarche.Record.Tests;

/// <content>What the reports come to, kept to answer questions.</content>
public abstract partial class RecordTests
{
    [Fact]
    public void Merged_entries_are_found_by_id_name_party_and_day()
    {
        using var record = RecordFixture.Open(NewLocation());
        var merged = record.Merged;
        merged.Stamp.ShouldBeNull();
        merged.Keep("one", [
            Entry(MergedEntryKind.Party, "q1", 5, new MergedKey(MergedKeyKind.Name, NameKey.Of("Élan Union"))) with { Name = "Élan Union" },
            Entry(MergedEntryKind.Event, "e1", 1, new MergedKey(MergedKeyKind.Party, "q1", Early), new MergedKey(MergedKeyKind.Day, "", Early)),
            Entry(MergedEntryKind.Event, "e2", 9, new MergedKey(MergedKeyKind.Party, "q1", Late), new MergedKey(MergedKeyKind.Day, "", Late)),
            Entry(MergedEntryKind.Event, "e3", 3, new MergedKey(MergedKeyKind.Day, ""))]);

        merged.Stamp.ShouldBe("one");
        Text(merged.Find(MergedEntryKind.Party, "q1")!).ShouldBe("q1");
        merged.Find(MergedEntryKind.Event, "q1").ShouldBeNull();
        merged.Names(MergedEntryKind.Party, ["q1", "none"]).ShouldBe(new Dictionary<string, string> { ["q1"] = "Élan Union" });
        Found(merged, new MergedQuery(MergedEntryKind.Event)).ShouldBe(["e2", "e3", "e1"]);
        Found(merged, new MergedQuery(MergedEntryKind.Event) { Skip = 1, Limit = 1 }).ShouldBe(["e3"]);
        merged.List(new MergedQuery(MergedEntryKind.Party)).ShouldBe([new MergedName("q1", "Élan Union", 5)]);
        Found(merged, new MergedQuery(MergedEntryKind.Event) { IsByDay = true }).ShouldBe(["e2", "e1", "e3"]);
        Found(merged, new MergedQuery(MergedEntryKind.Event) { From = Early, To = Early }).ShouldBe(["e1"]);
        Found(merged, new MergedQuery(MergedEntryKind.Event) { KeyKind = MergedKeyKind.Party, Key = "q1", From = Late }).ShouldBe(["e2"]);
        Found(merged, new MergedQuery(MergedEntryKind.Party) { KeyKind = MergedKeyKind.Name, Key = NameKey.Of("elan"), IsPart = true }).ShouldBe(["q1"]);
        Found(merged, new MergedQuery(MergedEntryKind.Party) { KeyKind = MergedKeyKind.Name, Key = NameKey.Of("elan") }).ShouldBeEmpty();
    }

    [Fact]
    public void Entries_of_two_parties_are_found_however_many_one_of_them_has()
    {
        using var record = RecordFixture.Open(NewLocation());
        var merged = record.Merged;
        merged.Keep("one", [
            .. Enumerable.Range(0, 300).Select(number => Entry(MergedEntryKind.Event, $"e{number}", 1, new MergedKey(MergedKeyKind.Party, "q1", Late))),
            Entry(MergedEntryKind.Event, "between", 1, new MergedKey(MergedKeyKind.Party, "q1", Early), new MergedKey(MergedKeyKind.Party, "q2", Early)),
            Entry(MergedEntryKind.Event, "alone", 1, new MergedKey(MergedKeyKind.Party, "q2", Late))]);
        var both = new MergedQuery(MergedEntryKind.Event) { KeyKind = MergedKeyKind.Party, Key = "q1", AlsoKey = "q2", Limit = 100 };

        Found(merged, both with { IsByDay = true }).ShouldBe(["between"]);
        Found(merged, both).ShouldBe(["between"]);
    }

    [Fact]
    public void Merged_entries_are_counted_day_by_day()
    {
        using var record = RecordFixture.Open(NewLocation());
        record.Merged.Keep("one", [
            Entry(MergedEntryKind.Event, "e1", 1, new MergedKey(MergedKeyKind.Day, "", Early), new MergedKey(MergedKeyKind.Day, MergedKey.Ahead, Early)),
            Entry(MergedEntryKind.Event, "e2", 1, new MergedKey(MergedKeyKind.Day, "", Early), new MergedKey(MergedKeyKind.Day, MergedKey.Told, Early)),
            Entry(MergedEntryKind.Event, "e3", 1, new MergedKey(MergedKeyKind.Day, "", Late), new MergedKey(MergedKeyKind.Party, "q1", Late)),
            Entry(MergedEntryKind.Event, "e4", 1, new MergedKey(MergedKeyKind.Day, ""))]);

        var all = new MergedQuery(MergedEntryKind.Event);
        record.Merged.CountByDay(all).ShouldBe([new DayCount(Early, 2), new DayCount(Late, 1)]);
        record.Merged.CountByDay(all with { Key = MergedKey.Ahead }).ShouldBe([new DayCount(Early, 1)]);
        record.Merged.CountByDay(all with { KeyKind = MergedKeyKind.Party, Key = "q1", To = Early }).ShouldBeEmpty();
    }

    [Fact]
    public void Keeping_entries_anew_leaves_none_of_the_old()
    {
        using var record = RecordFixture.Open(NewLocation());
        record.Merged.Keep("one", [Entry(MergedEntryKind.Event, "e1", 1, new MergedKey(MergedKeyKind.Day, "", Early)), Entry(MergedEntryKind.Event, "e2", 1)]);
        record.Merged.Keep("two", [Entry(MergedEntryKind.Event, "e2", 1), Entry(MergedEntryKind.Event, "e3", 1)]);

        record.Merged.Stamp.ShouldBe("two");
        Found(record.Merged, new MergedQuery(MergedEntryKind.Event)).ShouldBe(["e2", "e3"]);
        Found(record.Merged, new MergedQuery(MergedEntryKind.Event) { From = Early }).ShouldBeEmpty();
    }

    [Fact]
    public void A_record_is_merged_again_only_where_it_changed()
    {
        using var record = RecordFixture.Open(NewLocation());
        record.Add([Fixture.Story(1, Early)], Fixture.Reader, RecordFixture.Now);

        MergedUpkeep.Update(record, TestContext.Current.CancellationToken).ShouldBeTrue();
        MergedUpkeep.Update(record, TestContext.Current.CancellationToken).ShouldBeFalse();
        record.Add([Fixture.Story(2, Late)], Fixture.Reader, RecordFixture.Now);
        MergedUpkeep.Update(record, TestContext.Current.CancellationToken).ShouldBeTrue();
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(3, 4)]
    public void Merged_entries_do_not_depend_on_order_on_batches_or_on_when_reports_are_merged(int seed, int batch)
    {
        var reports = InventedTalks.Reports().Concat(Enumerable.Range(1, 4).Select(story => Fixture.Story(story, Early.PlusDays(story)))).ToArray();
        var expected = Bodies(reports, reports.Length);

        new Random(seed).Shuffle(reports);

        Bodies(reports, batch).ShouldBe(expected);
    }

    [Fact]
    public void A_record_that_is_merged_after_a_report_was_read_again_is_that_of_the_new_reading()
    {
        using var record = RecordFixture.Open(NewLocation());
        record.Add(InventedTalks.Reports().Select(Retold), Fixture.Reader, RecordFixture.Now);
        MergedUpkeep.Update(record, TestContext.Current.CancellationToken);
        record.Add(InventedTalks.Reports(), Fixture.Reader, RecordFixture.Now);
        record.Add(InventedTalks.Reports().Select(Retold), Fixture.Reader, RecordFixture.Now);

        Bodies(record).ShouldBe(Bodies([.. InventedTalks.Reports(), .. InventedTalks.Reports().Select(Retold)], 3));
    }

    // The same story as another outlet has it, a week later.
    private static ReportFindings Retold(ReportFindings findings) => findings with
    {
        Report = new Report(findings.Report.Text, findings.Report.Blocks, findings.Report.Language, [RecordFixture.Capture(findings.Report.Published!.Value.PlusDays(7), "Courier")]),
    };

    private List<string> Bodies(IEnumerable<ReportFindings> reports, int batch)
    {
        using var record = RecordFixture.Open(NewLocation());
        foreach (var part in reports.Chunk(batch))
        {
            record.Add(part, Fixture.Reader, RecordFixture.Now);
            MergedUpkeep.Update(record, TestContext.Current.CancellationToken);
        }

        return Bodies(record);
    }

    private static List<string> Bodies(IRecord record)
    {
        MergedUpkeep.Update(record, TestContext.Current.CancellationToken);
        return [.. Enum.GetValues<MergedEntryKind>().SelectMany(kind => record.Merged.Find(new MergedQuery(kind) { Limit = int.MaxValue }).Select(Text))];
    }

    [Fact]
    public void Reports_are_found_by_their_ids()
    {
        using var record = RecordFixture.Open(NewLocation());
        var added = Fixture.Story(1, Early);
        record.Add([added], Fixture.Reader, RecordFixture.Now);

        var found = record.Merged.Reports([added.Report.Id, new ReportId("sha256:none")]).ShouldHaveSingleItem();
        found.Text.ShouldBe(added.Report.Text);
        found.Captures.ShouldBe(added.Report.Captures);
    }

    private static MergedEntry Entry(MergedEntryKind kind, string id, int weight, params MergedKey[] keys) =>
        new(kind, id, "", weight, Encoding.UTF8.GetBytes(id), [.. keys]);

    private static List<string> Found(IMergedEntries merged, MergedQuery query) => [.. merged.Find(query).Select(Text)];

    private static string Text(byte[] body) => Encoding.UTF8.GetString(body);
}
