using CsCheck;
using Demarche.Workbench.Deciding;
using Demarche.Workbench.Exports;

namespace Demarche.Workbench.Tests.Deciding;

public sealed class CsvRowsTests
{
    [Theory]
    [InlineData("a,b\r\nc,d\r\n", "a|b/c|d")]
    [InlineData("a,b\nc,d", "a|b/c|d")]
    [InlineData("\uFEFFa,\"b, \"\"c\"\"\"\n", "a|b, \"c\"")]
    [InlineData("\"two\nlines\",x\n\ny,\n", "two\nlines|x/y|")]
    [InlineData("", "")]
    [InlineData(",\n", "|")]
    public void Rows_are_read_as_the_standard_has_them(string text, string expected) => Read(text).ShouldBe(expected);

    [Fact]
    public void A_row_knows_the_line_it_begins_in() =>
        CsvRows.Read(new StringReader("a\n\"b\nc\"\nd\n")).Select(row => row.Line).ShouldBe([1, 2, 4]);

    [Fact]
    public void An_open_quote_is_told() => Should.Throw<FormatException>(() => Read("a\n\"b"));

    [Fact]
    public void What_is_written_is_read_again() => Gen.Char["ab \",\r\n;é"].Array[1, 8].Select(chars => new string(chars)).Array[1, 4].Sample(
        fields =>
        {
            using var text = new StringWriter();
            CsvText.WriteLine(text, fields);
            CsvRows.Read(new StringReader(text.ToString())).Single().Fields.Select(field => field.TrimStart('\''))
                .ShouldBe(fields.Select(field => field.TrimStart('\'')));
        });

    private static string Read(string text) => string.Join('/', CsvRows.Read(new StringReader(text)).Select(row => string.Join('|', row.Fields)));
}
