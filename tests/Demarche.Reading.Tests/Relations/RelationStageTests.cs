using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Tokens;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Reading.Places;
using Demarche.Reading.Relations;

namespace Demarche.Reading.Tests.Relations;

public sealed class RelationStageTests
{
    private static readonly Pipeline Pipeline = new PipelineBuilder()
        .Add(new TokenStage()).Add(new SentenceStage()).Add(new PartyStage()).Add(new PlaceStage()).Add(new RelationStage()).Build();

    public static TheoryData<string> Patterns => [.. RelationPattern.Load().Select(pattern => pattern.Text)];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Each_pattern_reads_its_example(string text)
    {
        var pattern = RelationPattern.Load().First(pattern => string.Equals(pattern.Text, text, StringComparison.Ordinal));
        var found = Show(pattern.Example);
        foreach (var expected in pattern.Expected.Split("; "))
        {
            found.ShouldContain($"{EnumNames.NameOf(pattern.Kind)} {expected}");
        }
    }

    [Theory]
    [InlineData("Malaysia has no diplomatic relations with Israel.")]
    [InlineData("Qatar said Iran severed diplomatic relations with it; Cuba spoke.")]
    [InlineData("Georgia is not a member of NATO.")]
    [InlineData("Ukraine wants to join NATO. Poland is close.")]
    public void What_is_denied_or_over_is_no_relation(string text) => Show(text).ShouldBeEmpty();

    [Fact]
    public void A_relation_is_told_once_by_its_surest_words() =>
        Show("Norway belongs to NATO. Norway is a member of NATO.").ShouldBe(["member Norway > NATO"]);

    [Fact]
    public void Evidence_is_the_words_that_tell_it()
    {
        const string Text = "The talks went on. Finland is a member of the European Union.";
        Read(Text).Get(Relation.Layer).ShouldHaveSingleItem().Evidence.In(Text).ToString().ShouldBe("Finland is a member of the European Union");
    }

    [Fact]
    public void A_long_list_of_parties_takes_no_long_time() =>
        Read(string.Concat(Enumerable.Repeat("Norway and Finland and NATO, a member of ", 3000))).Get(Relation.Layer).Length.ShouldBeLessThan(10);

    private static Document Read(string text) => Pipeline.Annotate(new Document(text));

    private static ImmutableArray<string> Show(string text)
    {
        var document = Read(text);
        var names = document.Get(Party.Layer).ToDictionary(party => party.Id, party => party.Name);
        return [.. document.Get(Relation.Layer).Select(relation =>
            $"{EnumNames.NameOf(relation.Kind)} {names[relation.From]} > {(relation.To is { } to ? names[to] : relation.Place!.Name)}")];
    }
}
