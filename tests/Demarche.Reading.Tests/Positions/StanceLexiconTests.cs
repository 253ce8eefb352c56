using Demarche.Reading.Findings;
using Demarche.Reading.Positions;

namespace Demarche.Reading.Tests.Positions;

public sealed class StanceLexiconTests(ModelReading model) : IClassFixture<ModelReading>
{
    // A tree that the model gets wrong costs an example; a rule that is wrong costs many.
    private const double LeastShare = 0.9;

    private readonly StanceLexicon _lexicon = StanceLexicon.Load();

    [Fact]
    public void The_examples_of_the_stances_are_read()
    {
        var missed = _lexicon.Entries.Where(entry => !Matches(entry)).Select(entry => $"{entry.Example} -> {string.Join("; ", model.Stances(entry.Example))}").ToList();

        (1 - ((double)missed.Count / _lexicon.Entries.Length)).ShouldBeGreaterThan(LeastShare, string.Join('\n', missed));
    }

    [Fact]
    public void No_words_are_listed_twice() =>
        _lexicon.Entries.Select(entry => $"{entry.Part} {entry.Lemma} {string.Join(' ', entry.Words)}").ShouldBeUnique();

    private bool Matches(StanceEntry entry) =>
        model.Stances(entry.Example).Any(told => told.StartsWith($"Norway {EnumNames.NameOf(StanceScale.StanceOf(entry.Value))} ", StringComparison.Ordinal));
}
