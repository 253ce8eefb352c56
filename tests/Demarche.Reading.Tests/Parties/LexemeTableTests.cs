using Demarche.Language;
using Demarche.Reading.Parties.Lexemes;

namespace Demarche.Reading.Tests.Parties;

public sealed class LexemeTableTests
{
    [Theory]
    [InlineData("the U.S. and the U.N.", "the US and the UN")]
    [InlineData("Haider al-Abadi", "Haider al-Abadi")]
    [InlineData("Côte d’Ivoire", "Cote d'Ivoire")]
    [InlineData("Mr. Okello’s office", "Mr Okello office")]
    [InlineData("they’re 1,500 men", "they 1,500 men")]
    [InlineData("Nikolić, Łukasz, Østergaard", "Nikolic , Lukasz , Ostergaard")]
    [InlineData("the parties’ talks", "the parties talks")]
    public void Words_are_looked_up_without_stops_accents_and_endings(string text, string keys) =>
        string.Join(' ', LexemeTable.KeysOf(text)).ShouldBe(keys);

    [Fact]
    public void A_possessive_ending_is_left_out_and_noted()
    {
        const string Text = "Okello’s talks";
        var lexemes = LexemeTable.Of(Text, [new TextSpan(0, Text.Length)], []);

        lexemes[0].Span.ShouldBe(new TextSpan(0, 6));
        lexemes[0].IsPossessive.ShouldBeTrue();
    }

    [Fact]
    public void Words_between_quotation_marks_are_quoted()
    {
        const string Text = "He said: \"We go.\" They went.";
        var lexemes = LexemeTable.Of(Text, [new TextSpan(0, Text.Length)], []);

        Enumerable.Range(0, lexemes.Count).Where(index => lexemes[index].IsQuoted && lexemes[index].IsWord).Select(index => lexemes[index].Key).ShouldBe(["We", "go"]);
    }
}
