using Demarche.Reading.Assessments;
using Demarche.Reading.Tests.Positions;

namespace Demarche.Reading.Tests.Assessments;

public sealed class AssessmentStageTests(ModelReading model) : IClassFixture<ModelReading>
{
    [Theory]
    [InlineData("A deal is impossible.", "impossible", LikelihoodBand.Impossible)]
    [InlineData("A deal is very unlikely.", "very unlikely", LikelihoodBand.VeryUnlikely)]
    [InlineData("A deal is unlikely this year.", "unlikely", LikelihoodBand.Unlikely)]
    [InlineData("A deal is not likely this year.", "not likely", LikelihoodBand.Unlikely)]
    [InlineData("The odds of a deal are no better than even.", "no better than even", LikelihoodBand.Even)]
    [InlineData("The talks will probably fail.", "probably", LikelihoodBand.Likely)]
    [InlineData("The talks will almost certainly fail.", "almost certainly", LikelihoodBand.VeryLikely)]
    [InlineData("A deal is inevitable.", "inevitable", LikelihoodBand.Certain)]
    [InlineData("There is little chance of a deal.", "little chance", LikelihoodBand.Unlikely)]
    public void Estimative_words_stand_on_the_scale(string text, string expression, LikelihoodBand band)
    {
        var found = model.Read(text).Assessments.Single();

        found.Expression.In(text).ToString().ShouldBe(expression);
        found.Band.ShouldBe(band);
    }

    [Theory]
    [InlineData("Norway will sign as soon as possible.")]
    [InlineData("Norway will sign if possible.")]
    [InlineData("Certain states signed the treaty.")]
    public void Fixed_phrases_judge_nothing(string text) => model.Read(text).Assessments.ShouldBeEmpty();

    [Fact]
    public void Whose_judgement_it_is_is_told_by_the_statement()
    {
        var findings = model.Read("Norway said on Monday that a deal was unlikely.");

        findings.Assessments.Single().By.ShouldBe(findings.Parties.Single(party => party.Name is "Norway").Id);
    }
}
