using Demarche.Record.Reports;
using Demarche.Testing.Specs;

namespace Demarche.Record.Tests;

/// <summary>Runs the examples of docs/specs/record.md.</summary>
public sealed class RecordSpecTests
{
    private static readonly SpecFile Spec = SpecFile.Open("record.md");

    public static TheoryData<string> Addresses => [.. Spec.NamesOf("address")];

    public static TheoryData<string> Queries => [.. Spec.NamesOf("search")];

    [Theory]
    [MemberData(nameof(Addresses))]
    public void An_address_is_known_by_what_leads_to_the_page(string name) => (UrlKey.Of(Spec[name].Input) ?? "none").ShouldBe(Spec[name].Expected[0]);

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_query_asks_for_every_word(string name) => SearchWords.Query(Spec[name].Input).ShouldBe(Spec[name].Expected[0]);
}
