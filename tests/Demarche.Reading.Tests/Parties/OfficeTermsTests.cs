using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Times;
using Demarche.Language.Tokens;
using Demarche.Reading.Parties;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Reading.Tests.Parties;

public sealed class OfficeTermsTests
{
    private static readonly Pipeline Pipeline = new PipelineBuilder().Add(new TokenStage()).Add(new SentenceStage()).Add(new TimeStage()).Add(new PartyStage()).Build();

    [Theory]
    [InlineData("Jane Roe, the Kenyan foreign minister since 2014, spoke.", "2014-01-01 to ?")]
    [InlineData("Jane Roe, the Kenyan foreign minister, who took office in May 2012, spoke.", "2012-05-01 to ?")]
    [InlineData("Jane Roe, Kenya's foreign minister from 2009 to 2013, spoke.", "2009-01-01 to 2014-01-01")]
    [InlineData("Jane Roe, the Kenyan foreign minister, spoke in Rome on May 3, 2012.", "? to ?")]
    [InlineData("Jane Roe, the Kenyan foreign minister, spoke. Talks have gone on since 2014.", "? to ?")]
    public void An_office_has_the_term_that_its_sentence_tells(string text, string expected)
    {
        var office = Pipeline.Annotate(new Document(text, new LocalDate(2016, 6, 24))).Get(Party.Layer).SelectMany(party => party.Offices).ShouldHaveSingleItem();
        $"{Show(office.From)} to {Show(office.To)}".ShouldBe(expected);
    }

    private static string Show(LocalDate? day) => day is { } told ? LocalDatePattern.Iso.Format(told) : "?";
}
