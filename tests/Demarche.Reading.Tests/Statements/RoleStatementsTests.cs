using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Attributions;
using Demarche.Language.Sentences;
using Demarche.Language.Times;
using Demarche.Language.Tokens;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;

namespace Demarche.Reading.Tests.Statements;

public sealed class RoleStatementsTests
{
    [Fact]
    public void A_content_broken_by_its_cue_is_one_statement()
    {
        const string Text = "The ferry line, the minister told the harbour board, will close in May.";

        var statement = Read(Text, (AttributionRole.Content, "The ferry line"), (AttributionRole.Source, "the minister"), (AttributionRole.Cue, "told"), (AttributionRole.Content, "will close in May")).ShouldHaveSingleItem();

        statement.Content.Select(part => part.Words(Text)).ShouldBe(["The ferry line", "will close in May"]);
        statement.Source?.Span.Words(Text).ShouldBe("the minister");
    }

    [Fact]
    public void Each_cue_takes_the_source_beside_it()
    {
        const string Text = "Oslo said the quota is fair. Reykjavik believes it is not.";

        var statements = Read(
            Text,
            (AttributionRole.Source, "Oslo"), (AttributionRole.Cue, "said"), (AttributionRole.Content, "the quota is fair"),
            (AttributionRole.Source, "Reykjavik"), (AttributionRole.Cue, "believes"), (AttributionRole.Content, "it is not"));

        statements.Select(statement => statement.Source?.Span.Words(Text)).ShouldBe(["Oslo", "Reykjavik"]);
    }

    [Fact]
    public void Accuser_and_accused_never_change_places()
    {
        const string Text = "Algiers, long accused by Niamey of arming the rebels, closed the border.";

        // The roles are as a model might mistake them.
        var statements = Read(Text, (AttributionRole.Source, "Algiers"), (AttributionRole.Cue, "accused by"), (AttributionRole.Content, "of arming the rebels"));

        statements.ShouldAllBe(statement => statement.Source == null || statement.Source.Value.Span.Words(Text) == "Niamey");
    }

    [Fact]
    public void The_day_beside_the_cue_is_when_it_was_said()
    {
        const string Text = "The ministry said on 4 May 2021 that the ports will open on 9 May 2021.";

        Read(Text, (AttributionRole.Source, "The ministry"), (AttributionRole.Cue, "said"), (AttributionRole.Content, "that the ports will open on 9 May 2021"))
            .ShouldHaveSingleItem().When?.Value.ShouldBe("2021-05-04");
    }

    [Fact]
    public void A_statement_within_another_is_read_beside_it()
    {
        const string Text = "The minister said that the envoy had told the council that the port would close.";

        // As a model finds them that was taught the outer one alone.
        var statements = Read(
            Text,
            (AttributionRole.Source, "The minister"), (AttributionRole.Cue, "said"), (AttributionRole.Content, "that the envoy had told the council that the port would close"));

        var inner = statements.Single(statement => statement.Within is not null);
        var outer = statements.Single(statement => statement.Within is null);
        outer.Source?.Span.Words(Text).ShouldBe("The minister");
        inner.Within.ShouldBe(outer.Id);
        inner.Source?.Span.Words(Text).ShouldBe("the envoy");
        inner.Content.Single().Words(Text).ShouldBe("that the port would close");
    }

    [Fact]
    public void A_speaker_about_whom_model_and_rules_differ_is_unclear()
    {
        const string Text = "Lomvik told the council on Monday that the plan is dead. Rastad was there.";

        var statement = Read(Text, (AttributionRole.Cue, "told"), (AttributionRole.Source, "the council"), (AttributionRole.Content, "that the plan is dead")).First();

        statement.Source?.Span.Words(Text).ShouldBe("Lomvik");
        statement.Source?.IsUnclear.ShouldBeTrue();
        statement.Source?.Party.ShouldBeNull();
        statement.Confidence.ShouldBeLessThan(0.5);
    }

    private static ImmutableArray<Statement> Read(string text, params (AttributionRole Role, string Words)[] roles)
    {
        var document = new Document(text);
        document.Attach(Party.Layer, []);
        document.Attach(RoleSpan.Layer, Spans(text, roles));
        return new PipelineBuilder()
            .Given(Party.Layer)
            .Given(RoleSpan.Layer)
            .Add(new TokenStage())
            .Add(new SentenceStage())
            .Add(new TimeStage())
            .Add(new StatementStage(withRoles: true))
            .Build()
            .Annotate(document)
            .Get(Statement.Layer);
    }

    private static ImmutableArray<RoleSpan> Spans(string text, (AttributionRole Role, string Words)[] roles)
    {
        var spans = ImmutableArray.CreateBuilder<RoleSpan>();
        var from = 0;
        foreach (var (role, words) in roles)
        {
            var start = text.IndexOf(words, from, StringComparison.Ordinal);
            from = start + words.Length;
            spans.Add(new RoleSpan(new TextSpan(start, from), 0, 1, role, 0.99));
        }

        return spans.ToImmutable();
    }
}
