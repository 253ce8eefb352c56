using Demarche.Conflict.Formats.Cases;
using Demarche.Conflict.Verification;
using Demarche.Testing;

namespace Demarche.Conflict.Tests.Verification;

public sealed class CaseVerifierTests
{
    // Two makers of one option each; the tables claim what the Prisoner's Dilemma of the textbooks does and does not have.
    private const string Dilemma = """
        {"name": "x", "statusQuo": "4",
         "options": [{"name": "first", "owner": "A"}, {"name": "second", "owner": "B"}],
         "states": [{"id": 1, "options": "NN"}, {"id": 2, "options": "YN"}, {"id": 3, "options": "NY"}, {"id": 4, "options": "YY"}],
         "decisionMakers": [{"name": "A", "ranking": [3, 4, 1, 2]}, {"name": "B", "ranking": [2, 4, 1, 3]}],
         "published": [
          {"by": "right", "equilibria": {"Nash": [1], "NM": [4, 1], "L1": [1]}, "individual": {"A": {"SEQ": [1, 3, 4]}}},
          {"by": "wrong", "equilibria": {"Nash": [1, 2], "SEQ": [1]}},
          {"by": "wrong and known", "knownError": "a misprint", "equilibria": {"SEQ": [1], "GMR": [1, 4]}, "individual": {"B": {"Nash": [1]}}},
          {"by": "wrong and known otherwise", "knownError": "a misprint", "equilibria": {"SMR": [2]}},
          {"by": "cut", "scope": [2, 3, 4], "equilibria": {"SEQ": [4]}},
          {"by": "bloc", "partition": [["A", "B"]], "equilibria": {"Nash": [2, 3, 4]}},
          {"by": "nobody", "equilibria": {"Nonsense": []}}],
         "inverse": {"desired": 4, "vary": {"A": [1, 2, 3, 4]}, "published": {"Nash": 0, "SEQ": 1, "GMR": 2}, "exact": {"SEQ": 16}, "by": "hand", "note": "miscounted"},
         "reference": {"equilibria": {"SEQ": ["1", "4"], "SMR": ["3"]}, "individual": {"B": {"Nash": ["1", "2"]}}, "reach": {"A": {"1": ["2"]}}}}
        """;

    public static TheoryData<string> Cases => [.. Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(RepositoryRoot.Find(), "tests", "Demarche.Conflict.Tests", "Cases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_printed_result_agrees_or_differs_as_it_is_documented_to(string name) =>
        Verify(File.ReadAllText(Path.Combine(Folder, name + ".json"))).Where(verdict => verdict.Agreement is Agreement.Differs).ShouldBeEmpty();

    [Fact]
    public void Sixty_seven_tables_agree_and_six_of_them_by_correction()
    {
        var verdicts = Directory.GetFiles(Folder, "*.json").SelectMany(path => Verify(File.ReadAllText(path))).ToList();
        verdicts.Count.ShouldBe(67);
        verdicts.Count(verdict => verdict.Agreement is Agreement.AgreesWithCorrection).ShouldBe(6);
    }

    [Fact]
    public void Each_table_is_judged_by_what_it_claims_and_what_is_known_to_be_wrong() =>
        Approved.Matches(string.Concat(Verify(Dilemma).Select(verdict => $"{verdict.Table} ({verdict.By}): {verdict.Agreement} {verdict.Detail}".TrimEnd() + "\n")));

    [Fact]
    public void Rankings_of_two_decision_makers_are_tried_together_where_the_steps_of_one_bear_on_the_other()
    {
        // 3! rankings each; the state is stable for one by SEQ depending on what the other would answer.
        const string Text = """
            {"name": "x", "options": [{"name": "a", "owner": "A"}, {"name": "b", "owner": "B"}],
             "states": [{"id": 1, "options": "NN"}, {"id": 2, "options": "YN"}, {"id": 3, "options": "YY"}],
             "decisionMakers": [{"name": "A", "ranking": [2, 1, 3]}, {"name": "B", "ranking": [3, 1, 2]}], "published": [],
             "inverse": {"desired": 1, "vary": {"A": [1, 2, 3], "B": [1, 2, 3]}, "published": {"Nash": 18, "SEQ": 21, "GMR": 24}, "by": "hand"}}
            """;

        // By hand. Nash: A must not prefer 2 to 1: 3 of 6, times 6. GMR: or A does and 3 is no better than 1 (1 of 6: 2,1,3): 4 of 6, times 6.
        // SEQ: that one counts only where B prefers 3 to 2, 3 of 6: 18 + 3.
        Verify(Text).ShouldAllBe(verdict => verdict.Agreement == Agreement.Agrees);
    }

    [Fact]
    public void Strong_stability_asks_that_the_sanction_be_greatly_worse()
    {
        // Chicken in which all is greatly preferred to the crash (4): Hamouda, Kilgour and Hipel 2004; by hand.
        const string Text = """
            {"name": "x", "options": [{"name": "a", "owner": "A"}, {"name": "b", "owner": "B"}],
             "states": [{"id": 1, "options": "NN"}, {"id": 2, "options": "YN"}, {"id": 3, "options": "NY"}, {"id": 4, "options": "YY"}],
             "decisionMakers": [{"name": "A", "ranking": [2, 1, 3, ">>", 4]}, {"name": "B", "ranking": [3, 1, 2, ">>", 4]}],
             "published": [{"by": "hand", "equilibria": {"sGMR": [1, 2, 3], "sSMR": [2, 3], "sSEQ": [2, 3], "SSEQ": [2, 3]}}]}
            """;
        Verify(Text).ShouldAllBe(verdict => verdict.Agreement == Agreement.Agrees);
    }

    private static IReadOnlyList<CaseVerdict> Verify(string text)
    {
        var file = CaseFormat.Read(text);
        file.Problems.ShouldBeEmpty();
        return CaseVerifier.Verify(file.Case!, Solve.Graph(file.Case!.Model), TestContext.Current.CancellationToken);
    }
}
