using Demarche.Language;
using Demarche.Reading.Events;
using Demarche.Reading.Events.Pairs;
using Demarche.Reading.Tests.Positions;

namespace Demarche.Reading.Tests.Events.Pairs;

public sealed class PairReaderTests(ModelReading model) : IClassFixture<ModelReading>
{
    [Theory]
    [InlineData("{Norway} accused <Chad> of lying.", PloverType.Accuse, -1)]
    [InlineData("<Chad> was accused by {Norway} of lying.", PloverType.Accuse, -1)]
    [InlineData("{Norway} praised <Chad> on Monday.", PloverType.Support, 1)]
    [InlineData("{Norway} will meet <Chad> on Friday.", PloverType.Agree, 0)]
    [InlineData("{Norway} met <Chad> on Friday.", PloverType.Consult, 0)]
    [InlineData("{Norway} attacked Peru, and Peru thanked <Chad>.", PloverType.Assault, 0)]
    public void The_telling_that_joins_both_phrases_decides(string marked, PloverType type, int stance)
    {
        var example = MarkedExample.Parse(marked);

        Judge(example).ShouldBe(new PairJudgement(type, stance));
    }

    [Fact]
    public void Of_what_is_no_phrase_nothing_is_said() =>
        Judge(new MarkedExample("Norway accused Chad.", default, default)).ShouldBe(default);

    [Fact]
    public void Without_trees_nothing_is_said() =>
        new PairReader().Read(new Document("Norway accused Chad."), [(new TextSpan(0, 6), new TextSpan(15, 19))]).ShouldBe([default]);

    private PairJudgement Judge(MarkedExample example) =>
        new PairReader().Read(model.Annotate(example.Text), [(example.Source, example.Recipient)]).Single();
}
