using Demarche.Reading;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Positions;
using Demarche.Record;
using Demarche.Record.Merging;
using Demarche.Workbench.Watching.Changes;
using NodaTime;
using NodaTime.Testing;

namespace Demarche.Workbench.Tests.Watching.Changes;

public sealed class ChangeTellerTests : IDisposable
{
    private static readonly LocalDate Day = new(2024, 5, 1);

    private readonly TemporaryFolder _folder = new();
    private readonly FakeClock _clock = new(Instant.FromUtc(2024, 5, 10, 8, 0));
    private readonly Reader _reader = new();
    private readonly IRecord _record;
    private readonly ChangeTeller _teller;

    public ChangeTellerTests()
    {
        _record = Records.OpenOrCreate(Path.Join(_folder.Path, "talks.db"), new RecordOptions(), _clock);
        _teller = new ChangeTeller(_record, RecordMerger.Load(), _clock);
    }

    public void Dispose()
    {
        _record.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void What_was_there_before_watching_began_is_no_change()
    {
        Add(0, Stance.Opposes);
        _teller.Begin();
        Add(3, Stance.Supports);
        _teller.Begin();

        _teller.Tell().Changes.Count(change => change.Kind is ChangeKind.NewReport).ShouldBe(1);
    }

    [Fact]
    public void A_change_is_told_until_it_is_remembered_as_told()
    {
        _teller.Begin();
        Add(0, Stance.Opposes);
        var first = _teller.Tell();
        _teller.Tell().Changes.ShouldBe(first.Changes);

        _teller.Told(first);

        _teller.Tell().Changes.ShouldBeEmpty();
    }

    [Fact]
    public void A_feed_keeps_earlier_changes_as_they_were_told()
    {
        _teller.Begin();
        Add(0, Stance.Opposes);
        var first = _teller.Tell();
        _teller.Told(first);
        _clock.Advance(Duration.FromHours(1));
        Add(3, Stance.Supports);

        var second = _teller.Tell();

        second.Recent.Length.ShouldBe(first.Recent.Length + second.Changes.Length);
        second.Recent.TakeLast(first.Recent.Length).ShouldBe(first.Recent);
        second.Recent[0].At.ShouldBe(_clock.GetCurrentInstant());
        second.Record.ShouldBe(first.Record);
    }

    private void Add(int days, Stance stance) =>
        _record.Add([Told.Of(Day.PlusDays(days), stance, InitiativeStatus.Proposed)], _reader, _clock.GetCurrentInstant());
}
