using Demarche.Reading.Positions;
using Demarche.Record.Merging.Positions;
using Demarche.Testing;
using Demarche.Workbench.Views.Matrices;
using NodaTime;

namespace Demarche.Workbench.Tests.Views.Matrices;

public sealed class PositionTableTests : IDisposable
{
    private static readonly LocalDate Opening = new(2024, 3, 5);
    private static readonly LocalDate Hedging = new(2024, 3, 12);
    private static readonly LocalDate Round = new(2024, 4, 2);

    private readonly TalksRecord _record = new();

    public void Dispose() => _record.Dispose();

    [Fact]
    public void A_cell_tells_stance_and_on_whose_word_as_of_the_day()
    {
        var table = PositionTable.Load(_record.Entries, new PositionScope());

        var first = Cell(table, Opening, "Malta")!;
        first.Stand.Stance.ShouldBe(Stance.Opposes);
        first.Stand.VoiceText.ShouldBe("told by Tunisia, an opponent on this");
        first.IsOnlyTold.ShouldBeTrue();

        var then = Cell(table, Hedging, "Malta")!;
        then.Stand.Text.ShouldBe("leans for, on a condition");
        then.Stand.Voice.ShouldBe(Voice.Own);

        Cell(table, new LocalDate(2024, 1, 1), "Malta").ShouldBeNull();
    }

    [Fact]
    public void What_another_tells_later_stands_beside_the_partys_own_word()
    {
        var cell = Cell(PositionTable.Load(_record.Entries, new PositionScope()), null, "Malta")!;

        cell.Stand.Stance.ShouldBe(Stance.Supports);
        cell.Against.ShouldNotBeNull().ToldBy!.Name.ShouldBe("Tunisia");
        cell.Moved.ShouldBe(Round);
        cell.Tellings.ShouldBe(4);
    }

    [Fact]
    public void What_moved_between_two_days_is_told_with_before_and_after()
    {
        var move = PositionTable.Load(_record.Entries, new PositionScope()).Between(Opening, Round).ShouldHaveSingleItem();

        move.Party.Name.ShouldBe("Malta");
        move.IsTurn.ShouldBeTrue();
        (move.Before!.Stance, move.After.Stance).ShouldBe((Stance.Opposes, Stance.Supports));
    }

    [Fact]
    public void Every_telling_of_a_cell_has_its_words()
    {
        var table = PositionTable.Load(_record.Entries, new PositionScope());
        var cell = Cell(table, Opening, "Malta")!;

        table.TellingsOf(_record.Entries, cell.Party.Id, cell.Initiative.Id, Opening).ShouldHaveSingleItem().Words.Words.ShouldBe("Malta opposes the plan for its port");
        table.TellingsOf(_record.Entries, cell.Party.Id, cell.Initiative.Id, null).Length.ShouldBe(4);
    }

    [Fact]
    public void Pages_cut_rows_and_columns_and_tell_how_many_there_are()
    {
        var table = PositionTable.Load(_record.Entries, new PositionScope());

        table.Parties[0].Name.ShouldBe("Malta");
        var second = table.At(null, new MatrixPage(Row: 1) { Rows = 1 });
        second.Rows.ShouldHaveSingleItem().Party.Name.ShouldBe("Tunisia");
        second.PartyCount.ShouldBe(2);
        table.At(null, new MatrixPage(Column: 1)).Rows.ShouldBeEmpty();
    }

    [Fact]
    public void A_scope_is_found_by_name_and_an_unknown_name_gives_a_sentence()
    {
        PositionTable.Load(_record.Entries, new PositionScope("tunisia")).Parties.ShouldHaveSingleItem().Name.ShouldBe("Tunisia");
        PositionTable.Load(_record.Entries, new PositionScope(Initiative: "harbour")).Initiatives.ShouldHaveSingleItem().Name.ShouldBe(InventedTalks.Plan);

        var none = PositionTable.Load(_record.Entries, new PositionScope("Atlantis"));
        none.Parties.ShouldBeEmpty();
        none.Notices.ShouldHaveSingleItem().ShouldContain("Atlantis");
    }

    [Fact]
    public void The_days_of_the_slider_are_those_of_the_record()
    {
        var table = PositionTable.Load(_record.Entries, new PositionScope());

        (table.First, table.Last).ShouldBe((new LocalDate(2024, 3, 4), new LocalDate(2024, 4, 3)));
        table.ChangeDays.ShouldBe([Round]);
    }

    [Fact]
    public void The_table_is_saved_as_csv_without_formulas()
    {
        using var writer = new StringWriter();
        var matrix = PositionTable.Load(_record.Entries, new PositionScope()).At(null, new MatrixPage());
        (matrix.ToTable() with { Columns = ["=1+1"], Rows = [["@SUM(A1)"]] }).WriteCsv(writer);
        writer.ToString().ShouldBe("'=1+1\r\n'@SUM(A1)\r\n");
        matrix.ToTable().Rows.ShouldContain(row => row[0] == "Malta" && row[2] == "supports" && row[7].Contains("told by Tunisia", StringComparison.Ordinal));
    }

    private static MatrixCell? Cell(PositionTable table, LocalDate? day, string party) =>
        table.At(day, new MatrixPage()).Rows.FirstOrDefault(row => row.Party.Name == party)?.Cells[0];
}
