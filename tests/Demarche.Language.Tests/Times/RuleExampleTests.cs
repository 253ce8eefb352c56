using Demarche.Language.Times.Rules;

namespace Demarche.Language.Tests.Times;

/// <summary>Every example beside a rule of the data files.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var rule in RuleBook.Shared.Rules)
        {
            foreach (var example in rule.Examples)
            {
                rows.Add(rule.Name, example.Text, example.Expected);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_reads_as_its_rule_says(string rule, string text, string expected)
    {
        rule.ShouldNotBeEmpty();

        TimeRows.Written(TimeRows.Read(text)).ShouldBe(expected);
    }
}
