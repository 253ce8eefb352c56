using Demarche.Language;
using Demarche.Training.Corpora;

namespace Demarche.Training.Tests.Corpora;

public sealed class NameTypesTests
{
    [Theory]
    [InlineData("Foreign Secretary Ada Bellweather", "PER", "Ada Bellweather")]
    [InlineData("Sheikh Omar al Tamimi", "PER", "Omar al Tamimi")]
    [InlineData("the Harbour Commission of Port Ellery", "ORG", "Harbour Commission of Port Ellery")]
    [InlineData("The Foreign Secretary", "PER", "")]
    [InlineData("Iraqi officials", "ORG", "")]
    [InlineData("We", "ORG", "")]
    public void A_name_is_what_is_left_of_a_phrase_without_title_and_article(string phrase, string label, string name)
    {
        var span = NameTypes.Narrow(phrase, new TextSpan(0, phrase.Length), label);

        span.In(phrase).ToString().ShouldBe(name);
    }
}
