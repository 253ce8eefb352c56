using Demarche.Testing.Specs;

namespace Demarche.Reading.Tests.Parties;

public sealed class PartySpecTests
{
    private static readonly SpecFile Spec = SpecFile.Open("parties.md");

    public static TheoryData<string> Cases => [.. Spec.NamesOf("parties")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_specification_holds(string name) => PartyReading.Show(Spec[name].Input).ShouldBe(Spec[name].Expected);
}
