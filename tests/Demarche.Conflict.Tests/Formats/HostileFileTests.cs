using CsCheck;
using Demarche.Conflict.Formats;
using Demarche.Conflict.Formats.Cases;

namespace Demarche.Conflict.Tests.Formats;

public sealed class HostileFileTests
{
    public static TheoryData<string, string> Files => new()
    {
        { "nothing", "" },
        { "only a comment", "# x" },
        { "a tab as indentation", "name: x\n\toptions: [a]" },
        { "an open bracket", "name: [" },
        { "many open brackets", new string('[', 100_000) },
        { "many open braces", string.Concat(Enumerable.Repeat("{a: ", 100_000)) },
        { "many nested lists", string.Concat(Enumerable.Range(0, 2000).Select(depth => new string(' ', depth) + "-\n")) },
        { "aliases that grow without bound", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nname: *c" },
        { "a tag", "name: !!binary aGVsbG8=" },
        { "two documents", "name: a\n---\nname: b" },
        { "a list where keys must be", "- name" },
        { "a key that is a list", "[a, b]: x" },
        { "a null character", "name: \0" },
        { "deep parentheses", "name: x\noptions: [a]\ndecisionMakers: [{name: m, prefers: {statements: [\"" + new string('(', 50_000) + "\"]}}]" },
        { "a long row of not", "name: x\noptions: [a]\ndecisionMakers: [{name: m, prefers: {statements: [\"" + string.Concat(Enumerable.Repeat("not ", 50_000)) + "a\"]}}]" },
        { "too many options", "name: x\noptions: [" + string.Join(", ", Enumerable.Range(0, 70).Select(index => "o" + index)) + "]" },
        { "a huge number", "name: x\nformat: 99999999999999999999999999" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_is_no_model_is_refused_with_a_reason(string what, string text)
    {
        _ = what;
        var file = ConflictYaml.Read(text);
        file.Model.ShouldBeNull();
        file.Problems.ShouldNotBeEmpty();
        file.Problems.ShouldAllBe(problem => problem.Text.EndsWith('.') && problem.Text.Length < 400);
        GmcrFormat.Read(text).Model.ShouldBeNull();
        CaseFormat.Read(text).Case.ShouldBeNull();
    }

    [Theory]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("{\"options\":[],\"decisionMakers\":[{\"name\":\"x\",\"options\":[3],\"preferences\":[[[0]]]}],\"infeasibles\":[]}")]
    [InlineData("{\"options\":[{\"name\":\"\\ud83d\"}]}")]
    [InlineData("[]")]
    [InlineData("12")]
    [InlineData("{\"options\":{},\"decisionMakers\":7,\"infeasibles\":null}")]
    public void Json_that_is_no_model_is_refused_with_a_reason(string text)
    {
        GmcrFormat.Read(text).Problems.ShouldNotBeEmpty();
        CaseFormat.Read(text).Problems.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_damaged_file_never_throws() =>
        Gen.Select(Gen.Int[0, FormatTexts.WithEverything.Length - 1], Gen.Int[0, 4], Gen.Char[" :-[]{},&*!|>'\"%@`#\n\t?~<$()"]).Array[1, 3].Sample(
            static edits =>
            {
                var text = FormatTexts.WithEverything;
                foreach (var (at, length, sign) in edits)
                {
                    var start = Math.Min(at, text.Length);
                    text = text[..start] + sign + text[Math.Min(start + length, text.Length)..];
                }

                var file = ConflictYaml.Read(text);
                (file.Model is null).ShouldBe(file.Problems.Any(problem => problem.IsError));
            },
            iter: 1000);
}
