using CsCheck;
using Demarche.Language.Names;

namespace Demarche.Language.Tests.Names;

public sealed class NameClassesTests
{
    [Theory]
    [InlineData(NameKind.Person, "Ban Ki-moon", NameClass.Person)]
    [InlineData(NameKind.Location, "Norway", NameClass.State)]
    [InlineData(NameKind.Location, "the United States", NameClass.State)]
    [InlineData(NameKind.Organisation, "Norway", NameClass.State)]
    [InlineData(NameKind.Location, "Oslo", NameClass.Place)]
    [InlineData(NameKind.Location, "Ben Gurion Airport", NameClass.Facility)]
    [InlineData(NameKind.Organisation, "Ministry of Foreign Affairs", NameClass.GovernmentBody)]
    [InlineData(NameKind.Organisation, "Norwegian Foreign Ministry", NameClass.GovernmentBody)]
    [InlineData(NameKind.Organisation, "United Nations Security Council", NameClass.Igo)]
    [InlineData(NameKind.Organisation, "African Union", NameClass.Igo)]
    [InlineData(NameKind.Organisation, "Polisario Liberation Front", NameClass.ArmedGroup)]
    [InlineData(NameKind.Organisation, "Labour Party", NameClass.Party)]
    [InlineData(NameKind.Organisation, "Nordic Shipping Ltd", NameClass.Company)]
    [InlineData(NameKind.Organisation, "University of Oslo", NameClass.Other)]
    [InlineData(NameKind.Other, "Norwegian", NameClass.Nationality)]
    [InlineData(NameKind.Other, "Anglo-Dutch", NameClass.Nationality)]
    [InlineData(NameKind.Other, "Gulf War", NameClass.Event)]
    [InlineData(NameKind.Other, "Treaty of Lisbon", NameClass.Document)]
    [InlineData(NameKind.Other, "Toyota Corolla", NameClass.Other)]
    public void The_words_of_a_name_tell_its_class(NameKind kind, string name, NameClass expected) =>
        NameClasses.Of(kind, name).ShouldBe(expected);

    [Fact]
    public void A_person_is_a_person_whatever_the_words() => NameClasses.Of(NameKind.Person, "Paris Bank").ShouldBe(NameClass.Person);

    [Fact]
    public void Any_words_have_a_class() =>
        Gen.String.Sample(name => Enum.IsDefined(NameClasses.Of(NameKind.Organisation, name)));
}
