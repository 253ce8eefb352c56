using Demarche.Language;
using Demarche.Reading.Statements.Quotes;

namespace Demarche.Reading.Tests.Statements.Quotes;

public sealed class QuoteFinderTests
{
    [Theory]
    [InlineData("He said \"yes\" and \"no\".", "yes|no")]
    [InlineData("“Yes,” he said.", "Yes,")]
    [InlineData("„Yes“ is no English quotation.", "")]
    [InlineData("«Yes», he said.", "Yes")]
    [InlineData("''Yes,'' he said.", "Yes,")]
    [InlineData("``Yes,'' he said.", "Yes,")]
    [InlineData("'Yes,' he said.", "Yes,")]
    [InlineData("‘The sides’ envoys are here,’ he said.", "The sides’ envoys are here,")]
    [InlineData("The players' union and the sides' envoys met.", "")]
    [InlineData("It's the '90s, isn't it?", "")]
    [InlineData("\"It isn't 'over',\" he said.", "It isn't 'over',")]
    [InlineData("An inch (\") is short.", "")]
    public void Quotations_are_told_from_apostrophes_and_stray_marks(string text, string expected) =>
        string.Join('|', QuoteFinder.Find(text, new TextSpan(0, text.Length), false).Select(quote => quote.Inner.In(text).ToString())).ShouldBe(expected);

    [Fact]
    public void A_quotation_that_opens_a_passage_may_stay_open() =>
        QuoteFinder.Find("“We go on.", new TextSpan(0, 10), false).Single().IsClosed.ShouldBeFalse();
}
