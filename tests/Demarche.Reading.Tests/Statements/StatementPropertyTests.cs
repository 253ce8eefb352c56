using CsCheck;
using Demarche.Testing;

namespace Demarche.Reading.Tests.Statements;

public sealed class StatementPropertyTests
{
    private static readonly string[] Words =
    [
        "\"", "“", "”", "'", "’", "‘", " said", " that", " Ruiz", " the", ",", ".", ":", " according to", "\n", " -", "(", ")", " who", " official", " not", " to", " talks", "''", "A: ", " and",
    ];

    private static readonly Gen<string> Pieces = Gen.Int[0, Words.Length - 1].Select(index => Words[index]);

    [Fact]
    public void Spans_lie_in_the_text_and_hold_words() =>
        Pieces.List[0, 60].Select(string.Concat).Sample(text =>
        {
            foreach (var statement in Read.Statements(text))
            {
                foreach (var span in statement.Cue.Concat(statement.Content).Append(statement.Evidence))
                {
                    span.Start.ShouldBeInRange(0, text.Length - 1);
                    span.End.ShouldBeInRange(span.Start + 1, text.Length);
                }
            }
        });

    [Fact]
    public void Ids_are_unique() =>
        Pieces.List[0, 60].Select(string.Concat).Sample(text =>
            Read.Statements(text).Select(statement => statement.Id).ShouldBeUnique());

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData(" 'a")]
    [InlineData(" said")]
    [InlineData(", who said")]
    [InlineData("the said, ")]
    [InlineData("a, b, ")]
    [InlineData("(")]
    [InlineData("\"a\" said ")]
    [InlineData("according to a, ")]
    [InlineData("Moss and ")]
    [InlineData("\"a\"\n")]
    [InlineData("said:\n")]
    public void Hostile_text_is_read_to_the_end(string piece) => ReadToTheEnd(piece, 50_000);

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("’")]
    public void A_million_quotation_marks_are_read_to_the_end(string mark) => ReadToTheEnd(mark, 1_000_000);

    private static void ReadToTheEnd(string piece, int count)
    {
        var text = string.Concat(Enumerable.Repeat(piece, count));
        Patience.Await(() => Read.Statements(text)).ShouldAllBe(statement => !statement.Evidence.IsEmpty);
    }
}
