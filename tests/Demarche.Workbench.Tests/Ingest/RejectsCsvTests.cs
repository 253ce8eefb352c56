using Demarche.Reading.Pages;
using Demarche.Workbench.Ingest;

namespace Demarche.Workbench.Tests.Ingest;

public sealed class RejectsCsvTests
{
    [Theory]
    [InlineData("plain.txt", "plain.txt")]
    [InlineData("a, b.txt", "\"a, b.txt\"")]
    [InlineData("a \"b\".txt", "\"a \"\"b\"\".txt\"")]
    [InlineData("a\nb.txt", "\"a\nb.txt\"")]
    [InlineData("=HYPERLINK(0)", "'=HYPERLINK(0)")]
    [InlineData("@x", "'@x")]
    [InlineData("-1+2,3", "\"'-1+2,3\"")]
    public void A_name_stays_text_and_one_cell(string name, string cell)
    {
        using var output = new StringWriter();
        RejectsCsv.WriteHeader(output);
        RejectsCsv.Write(output, new Rejection(name, "DEM301", "Gone."));

        output.ToString().ShouldBe($"name,code,message\r\n{cell},DEM301,Gone.\r\n");
    }
}
