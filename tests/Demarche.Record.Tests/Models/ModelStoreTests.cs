using Demarche.Record.Models;
using NodaTime;

namespace Demarche.Record.Tests.Models;

/// <summary>What holds for the entries of conflict models in every kind of record.</summary>
public abstract class ModelStoreTests : StoreTests
{
    private static readonly Instant At = Instant.FromUtc(2026, 3, 1, 12, 0);

    [Fact]
    public void Entries_are_kept_once_and_in_order()
    {
        var location = NewLocation();
        var (first, second) = (Entry("first"), new ModelEntry("lake", At.PlusNanoseconds(1), "{\"what\":\"second\"}"));
        using (var record = RecordFixture.Open(location))
        {
            record.AddModelEntries([second]).ShouldBe(1);
            record.AddModelEntries([first, second]).ShouldBe(1);
            record.Check().ShouldBeEmpty();
        }

        using var again = RecordFixture.Open(location);
        again.ModelEntries().ShouldBe([first, second]);
    }

    [Fact]
    public void Entries_cannot_be_changed_or_taken_out()
    {
        var location = NewLocation();
        using (var record = RecordFixture.Open(location))
        {
            record.AddModelEntries([Entry("first")]);
        }

        Should.Throw<Exception>(() => Execute(location, "UPDATE model_entry SET entry = '{}'")).Message.ShouldContain("only added to");
        Should.Throw<Exception>(() => Execute(location, "DELETE FROM model_entry")).Message.ShouldContain("only added to");
    }

    [Fact]
    public void An_entry_that_was_made_past_the_program_is_found()
    {
        var location = NewLocation();
        using (RecordFixture.Open(location))
        {
        }

        Execute(location, "INSERT INTO model_entry (id, model, at, entry) VALUES ('e0', 'lake', '2026-03-01T12:00:00Z', '{}')");
        using var record = RecordFixture.Open(location);
        record.Check().Single().What.ShouldContain("e0");
    }

    private static ModelEntry Entry(string what) => new("lake", At, $$"""{"what":"{{what}}"}""");
}
