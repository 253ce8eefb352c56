using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Statements;
using Demarche.Testing.Specs;

namespace Demarche.Reading.Tests.Statements;

public sealed class StatementSpecTests
{
    private static readonly SpecFile Spec = SpecFile.Open("statements.md");

    public static TheoryData<string> Cases => [.. Spec.NamesOf("statements")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_specification_holds(string name) =>
        Read.Statements(Spec[name].Input).Select(statement => Show(Spec[name].Input, statement)).ShouldBe(Spec[name].Expected);

    private static string Show(string text, Statement statement) =>
        $"{statement.Source?.Span.Words(text) ?? "-"} | {Show(text, statement.Cue)} | {Show(text, statement.Content)} | "
        + $"{EnumNames.NameOf(statement.Manner)} {EnumNames.NameOf(statement.Sourcing.Kind)} {EnumNames.NameOf(statement.Act.ShouldNotBeNull())}";

    private static string Show(string text, ImmutableArray<TextSpan> spans) =>
        spans.IsEmpty ? "-" : string.Join(" … ", spans.Select(span => span.Words(text)));
}
