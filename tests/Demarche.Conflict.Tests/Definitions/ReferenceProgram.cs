using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Demarche.Conflict.Coalitions;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Model;
using Demarche.Conflict.Paths;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Stability;

namespace Demarche.Conflict.Tests.Definitions;

/// <summary>
/// Compares verdicts with those of <c>reference.py</c>, an independent program in Python that is kept beside the corpora. Models are written here, one
/// JSON line each, and read there; verdicts come back the same way.
/// </summary>
public static class ReferenceProgram
{
    private const string Driver = """
        import sys, json, importlib.util
        spec = importlib.util.spec_from_file_location('reference', sys.argv[1]); ref = importlib.util.module_from_spec(spec); spec.loader.exec_module(ref)
        plain = ['Nash', 'GMR', 'SMR', 'SEQ', 'SSEQ']; more = ['sGMR', 'sSMR', 'sSEQ'] + [c + '_' + x for c in ['Nash', 'GMR', 'SMR', 'SEQ'] for x in 'abcd']
        for line in sys.stdin:
            c = json.loads(line); n, k = c['makers'], c['states']; N, S = list(range(n)), list(range(k))
            m = ref.Model(N, S, [{s: set(c['moves'][i][s]) for s in S} for i in N], [{(s, t): c['compared'][i][s][t] for s in S for t in S} for i in N])
            out = {f: [[s for s in S if m.stable(f, i, s)] for i in N] for f in plain + more}
            out['coalitions'] = [m.equilibria(f) for f in ['CNash', 'CGMR', 'CSMR', 'CSEQ']]
            out['levels'] = [m.reach_levels(c['start'], only) for only in (False, True)]
            out['levels'] = [[l.get(s, -1) for s in S] for l in out['levels']]
            print(json.dumps(out))
        """;

    /// <summary>The program's path, or null where it is not on this computer.</summary>
    /// <param name="root">The repository's folder, beside which the corpora may stand.</param>
    public static string? Find(string root)
    {
        var corpora = Environment.GetEnvironmentVariable("DEMARCHE_CORPORA");
        string[] folders = [.. corpora is null ? [] : (string[])[Path.Combine(corpora, "..", "conflict")], Path.Combine(root, "..", "shared", "conflict")];
        return folders.Select(static folder => Path.GetFullPath(Path.Combine(folder, "reference.py"))).FirstOrDefault(File.Exists);
    }

    /// <summary>One line for each verdict that differs, or null where Python cannot be started.</summary>
    public static IReadOnlyList<string>? Differences(string program, IReadOnlyList<ConflictModel> models)
    {
        ConflictGraph[] graphs = [.. models.Select(static model => ConflictGraph.Compile(model).Required())];
        return Run(program, [.. graphs.Select(Line)]) is { } answers
            ? [.. graphs.SelectMany((graph, index) => Compare(graph, answers[index]).Select(difference => FormattableString.Invariant($"model {index}: {difference}")))]
            : null;
    }

    private static string Line(ConflictGraph graph) => JsonSerializer.Serialize(new
    {
        makers = graph.MakerCount,
        states = graph.StateCount,
        start = graph.StatusQuo,
        moves = Each(graph.MakerCount, maker => Each(graph.StateCount, graph.Moves(maker).Targets)),
        compared = Each(graph.MakerCount, maker => Each(graph.StateCount, state => Each(graph.StateCount, other => Sign(graph.Preference(maker), state, other)))),
    });

    private static T[] Each<T>(int count, Func<int, T> make) => [.. Enumerable.Range(0, count).Select(make)];

    private static string Sign(CompiledPreference preference, int state, int other) => (preference.Compare(state, other), preference.Level(state, other) > 1) switch
    {
        (Comparison.Better, var greatly) => greatly ? ">>" : ">",
        (Comparison.Worse, var greatly) => greatly ? "<<" : "<",
        (Comparison.Unknown, _) => "U",
        _ => "=",
    };

    private static List<JsonElement>? Run(string program, string[] lines)
    {
        var start = new ProcessStartInfo("python3", ["-c", Driver, program]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        Process? process;
        try
        {
            process = Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }

        using (process)
        {
            var writing = Task.Run(() =>
            {
                using var input = process!.StandardInput;
                foreach (var line in lines)
                {
                    input.WriteLine(line);
                }
            });
            var answers = new List<JsonElement>();
            while (process!.StandardOutput.ReadLine() is { } line)
            {
                answers.Add(JsonDocument.Parse(line).RootElement);
            }

            writing.GetAwaiter().GetResult();
            process.WaitForExit();
            return answers.Count == lines.Length ? answers : throw new InvalidOperationException("reference.py stopped before the last model.");
        }
    }

    private static IEnumerable<string> Compare(ConflictGraph graph, JsonElement answer) =>
        Verdicts(graph, answer, StabilityRules.Ordinary, static concept => concept.Label())
            .Concat(Verdicts(graph, answer, StabilityRules.Strong(), static concept => concept is Concept.Gmr or Concept.Smr or Concept.Seq ? "s" + concept.Label() : null))
            .Concat(new[] { StabilityRules.UnknownA, StabilityRules.UnknownB, StabilityRules.UnknownC, StabilityRules.UnknownD }
                .SelectMany(rules => Verdicts(graph, answer, rules, concept => concept == Concept.Sseq ? null : $"{concept.Label()}_{rules.Name}")))
            .Concat(Coalitions(graph, answer.GetProperty("coalitions")))
            .Concat(Levels(graph, answer.GetProperty("levels")));

    private static IEnumerable<string> Verdicts(ConflictGraph graph, JsonElement answer, StabilityRules rules, Func<Concept, string?> name)
    {
        var result = StabilityAnalysis.Run(graph, new AnalysisOptions { Rules = rules, Threads = 1 });
        return from concept in Concepts.All
               let label = name(concept)
               where label is not null
               from maker in Enumerable.Range(0, graph.MakerCount)
               where !result.Stable(concept, maker).SequenceEqual(Numbers(answer.GetProperty(label)[maker]))
               select FormattableString.Invariant($"{label} of m{maker}");
    }

    private static IEnumerable<string> Coalitions(ConflictGraph graph, JsonElement answer)
    {
        var result = CoalitionAnalysis.Run(graph);
        return CoalitionAnalysis.Concepts.Where((concept, index) => !result.Equilibria(concept).SequenceEqual(Numbers(answer[index]))).Select(static concept => concept.Label());
    }

    private static IEnumerable<string> Levels(ConflictGraph graph, JsonElement answer) =>
        new[] { PathMoves.All, PathMoves.Improvements }
            .Where((moves, index) => !Enumerable.Range(0, graph.StateCount).Select(state => StatusQuoPaths.Find(graph, moves).Level(state) ?? -1).SequenceEqual(Numbers(answer[index])))
            .Select(static moves => $"levels by {moves}");

    private static IEnumerable<int> Numbers(JsonElement list) => list.EnumerateArray().Select(static number => number.GetInt32());
}
