using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;

namespace Demarche.Reading.Tests.Statements;

public sealed class StatementPartyTests
{
    [Theory]
    [InlineData("State Department spokesman John Kent said the talks had failed.", "John Kent", "State Department")]
    [InlineData("John Kent, spokesman for the State Department, said the talks had failed.", "John Kent", "State Department")]
    [InlineData("Norway and Iceland said the talks had failed.", "Norway", "Iceland")]
    [InlineData("The envoy met John Kent, who said the talks had failed.", "John Kent", "The envoy")]
    [InlineData("Its president, Oren Tal, said the talks had failed.", "Oren Tal", "Its president")]
    public void A_source_is_the_party_of_its_head(string text, string head, string other) =>
        Read.Statements(text, [Party(text, other, PartyKind.Government), Person(text, head)]).Single().Source!.Value.Party.ShouldBe(new PartyId(head));

    [Fact]
    public void A_name_that_only_qualifies_the_source_is_not_its_party() =>
        Read.Statements("A Norway official said the talks had failed.", [Person("A Norway official", "Norway")])
            .Single().Source!.Value.Party.ShouldBeNull();

    [Fact]
    public void An_unnamed_source_has_count_rank_and_affiliation()
    {
        const string Text = "Two senior State Department officials said the talks had failed.";
        var sourcing = Read.Statements(Text, [Party(Text, "State Department", PartyKind.Government)]).Single().Sourcing;
        sourcing.ShouldBe(new Sourcing(SourcingKind.Anonymous) { Count = 2, Seniority = "senior", Affiliation = new PartyId("State Department") });
    }

    [Theory]
    [InlineData("The dam is safe, Ruiz said.\nThe plans of Moss were burned, he said.", "Moss", "Ruiz")]
    [InlineData("Moss slept late.\nRuiz said he hoped to rest.", "Moss", "Ruiz")]
    public void A_pronoun_behind_a_name_is_whoever_spoke_before(string text, string wrong, string right)
    {
        var he = text.IndexOf("he ", text.IndexOf(right, StringComparison.Ordinal), StringComparison.Ordinal);
        he = text.Contains(", he said", StringComparison.Ordinal) ? text.IndexOf("he said", StringComparison.Ordinal) : he;
        var other = new Party(new PartyId(wrong), wrong, PartyKind.Person, [MentionAt(text.IndexOf(wrong, StringComparison.Ordinal), wrong.Length, MentionForm.Name), MentionAt(he, 2, MentionForm.Pronoun)]);
        Read.Statements(text, [other, Person(text, right)]).ShouldAllBe(statement => statement.Source!.Value.Party == new PartyId(right));
    }

    [Fact]
    public void A_list_of_names_behind_of_is_not_who_speaks() =>
        Read.Statements("The leaders of Chile, Oman and Nauru agreed on the plan.", [Party("The leaders of Chile, Oman and Nauru", "Oman", PartyKind.State)])
            .ShouldAllBe(statement => statement.Source!.Value.Party == null);

    [Fact]
    public void A_document_speaks_for_the_party_that_issued_it()
    {
        const string Text = "A Defense Department release said the talks had failed.\nThe release said they were over.";
        Read.Statements(Text, [Party(Text, "Defense Department", PartyKind.Government)])
            .Select(statement => statement.Source!.Value.Party)
            .ShouldAllBe(party => party == new PartyId("Defense Department"));
    }

    [Theory]
    [InlineData("Ruiz told the Harbour Council that the talks had failed.")]
    [InlineData("Ruiz said in a speech to the Harbour Council that the talks had failed.")]
    [InlineData("Ruiz thanked the Harbour Council for its patience.")]
    public void Who_is_addressed_is_told_where_a_mention_names_it(string text) =>
        Read.Statements(text, [Party(text, "Harbour Council", PartyKind.Igo)]).Single().Addressee.ShouldBe(new PartyId("Harbour Council"));

    private static Mention MentionAt(int start, int length, MentionForm form) =>
        new(new FindingId("m"), new TextSpan(start, start + length), 1, new Origin("test", 1, "hand"), form);

    private static Party Person(string text, string name) => Party(text, name, PartyKind.Person);

    private static Party Party(string text, string name, PartyKind kind)
    {
        var start = text.IndexOf(name, StringComparison.Ordinal);
        var mention = new Mention(new FindingId("m"), new TextSpan(start, start + name.Length), 1, new Origin("test", 1, "hand"), MentionForm.Name);
        return new Party(new PartyId(name), name, kind, [mention]);
    }
}
