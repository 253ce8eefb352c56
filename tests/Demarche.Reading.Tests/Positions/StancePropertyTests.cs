using CsCheck;
using Demarche.Reading.Phrases;
using Demarche.Reading.Positions;

namespace Demarche.Reading.Tests.Positions;

public sealed class StancePropertyTests(ModelReading model) : IClassFixture<ModelReading>
{
    // A tree that the model gets wrong costs a sentence; a rule that is wrong costs many.
    private const double LeastShare = 0.9;
    private const int Sentences = 40;
    private const ulong Seed = 8;

    private static readonly string[] Parties = ["Norway", "Canada", "Egypt", "Chile", "Japan", "Kenya"];
    private static readonly string[] Objects = ["the Swiss plan", "the Turkish proposal", "the Omani initiative", "the Belgian offer"];

    private readonly StanceEntry[] _verbs = [.. StanceLexicon.Load().Entries.Where(entry => entry is { Part: 'v', Words.IsEmpty: true, IsDeed: false } && entry.Value is not 0)];

    [Fact]
    public void Negation_never_leaves_the_side_as_it_was() =>
        ShareOf(drawn => !Sides($"{drawn.Party} does not {drawn.Verb.Lemma} {drawn.Object}.", drawn.Party).Contains(Math.Sign(drawn.Verb.Value)))
            .ShouldBeGreaterThanOrEqualTo(LeastShare);

    [Fact]
    public void The_passive_keeps_holder_and_side() =>
        ShareOf(drawn => Sides($"{char.ToUpperInvariant(drawn.Object[0])}{drawn.Object[1..]} was {ParticipleOf(drawn.Verb.Lemma)} by {drawn.Party}.", drawn.Party).SequenceEqual([Math.Sign(drawn.Verb.Value)]))
            .ShouldBeGreaterThanOrEqualTo(LeastShare);

    [Fact]
    public void Refusing_to_do_what_tells_support_tells_opposition() =>
        ShareOf(drawn => drawn.Verb.Value < 0 || Sides($"{drawn.Party} refused to {drawn.Verb.Lemma} {drawn.Object}.", drawn.Party).SequenceEqual([-1]))
            .ShouldBeGreaterThanOrEqualTo(LeastShare);

    [Fact]
    public void A_supposition_tells_nothing() =>
        ShareOf(drawn => !Sides($"If {drawn.Party} {FormOf(drawn.Verb.Lemma)} {drawn.Object}, the war will go on.", drawn.Party).Any())
            .ShouldBeGreaterThanOrEqualTo(LeastShare);

    private static string ParticipleOf(string verb) => VerbForms.Default.Of(verb).Last().Form;

    private static string FormOf(string verb) => VerbForms.Default.Of(verb).ElementAt(1).Form;

    private static Gen<T> OneOf<T>(T[] all) => Gen.Int[0, all.Length - 1].Select(index => all[index]);

    private double ShareOf(Func<(StanceEntry Verb, string Party, string Object), bool> holds)
    {
        var sentences = Gen.Select(OneOf(_verbs), OneOf(Parties), OneOf(Objects));
        var random = new PCG(1, Seed);
        var held = Enumerable.Range(0, Sentences).Count(_ => holds(sentences.Generate(random, null, out var _)));
        return (double)held / Sentences;
    }

    private IEnumerable<int> Sides(string text, string party)
    {
        var findings = model.Read(text);
        var id = findings.Parties.FirstOrDefault(known => string.Equals(known.Name, party, StringComparison.Ordinal))?.Id;
        return findings.Positions.Where(position => position.Party == id && position.Origin.Rule is not "sponsor").Select(position => position.Stance switch
        {
            Stance.Supports or Stance.LeansFor => 1,
            Stance.Undecided => 0,
            _ => -1,
        });
    }
}
