using Demarche.Language.Times;
using Demarche.Language.Tokens;
using NodaTime;

namespace Demarche.Language.Tests.Times;

/// <summary>The same times are read however hyphens and marks are cut.</summary>
public sealed class TokenisationTests
{
    private const string Text = "In mid-2014 the three-year-old talks (10:35 a.m. EST, Sept. 8, 2013-2014) failed; Sunday's vote cost $1,200.";

    [Fact]
    public void Tokens_at_white_space_and_single_characters_give_the_same_times()
    {
        var cut = TokenStage.Predict(Text, [new TextSpan(0, Text.Length)]);

        Read(Cut(atEveryMark: false)).ShouldBe(Read(cut));
        Read(Cut(atEveryMark: true)).ShouldBe(Read(cut));
    }

    private static string[] Read(TokenTable table) =>
        [.. new TimeStage().Predict(Text, [new TextSpan(0, Text.Length)], table, new LocalDate(2016, 6, 24)).Select(time => $"{time.Span.In(Text)} {time.Value}")];

    private static TokenTable Cut(bool atEveryMark)
    {
        var tokens = new List<Token>();
        for (var start = 0; start < Text.Length;)
        {
            var end = start + 1;
            while (end < Text.Length && !char.IsWhiteSpace(Text[start]) && !char.IsWhiteSpace(Text[end]) && !(atEveryMark && (!char.IsLetterOrDigit(Text[end]) || !char.IsLetterOrDigit(Text[start]))))
            {
                end++;
            }

            if (!char.IsWhiteSpace(Text[start]))
            {
                tokens.Add(new Token(new TextSpan(start, end), tokens.Count, 1));
            }

            start = end;
        }

        return new TokenTable([.. tokens], [.. tokens.Select((token, index) => new Word(token.Span, index))]);
    }
}
