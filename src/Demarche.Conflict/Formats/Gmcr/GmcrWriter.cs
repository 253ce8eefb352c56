using System.Globalization;
using System.Text.Json.Nodes;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Gmcr;

/// <summary>Writes a model as GMCR+ has it: by statements where every preference is made of them, else by rankings.</summary>
internal sealed class GmcrWriter
{
    private readonly ConflictModel _model;
    private readonly List<FormatProblem> _problems;
    private readonly Lazy<ConflictGraph?> _graph;
    private readonly Lazy<int[]> _numbers;

    internal GmcrWriter(ConflictModel model, List<FormatProblem> problems)
    {
        (_model, _problems) = (model, problems);
        _graph = new(Compile);
        _numbers = new(Number);
    }

    /// <summary>Writes the model; where a problem is an error, the result is of no use.</summary>
    internal JsonObject Write()
    {
        GmcrLimits.Check(_model, _problems);
        if (_problems.Exists(static problem => problem.IsError))
        {
            return [];
        }

        var tiers = _model.DecisionMakers.Select(static maker => Statements(maker.Preference)).ToList();
        var isRanked = tiers.Exists(static conditions => conditions is null);
        return new JsonObject
        {
            ["program"] = "demarche",
            ["options"] = List(_model.Options, static option => new JsonObject { ["name"] = option.Name, ["permittedDirection"] = Direction(option.Direction) }),
            ["infeasibles"] = _model.States is null
                ? List(_model.Infeasible, static pattern => Conditions.Write(pattern.Pattern))
                : List(Unlisted(), static pattern => Conditions.Write(pattern)),
            ["decisionMakers"] = new JsonArray([.. _model.DecisionMakers.Select((maker, index) => Maker(maker, index, isRanked ? null : tiers[index]!, isRanked))]),
            ["coalitions"] = Coalitions(),
            ["useManualPreferenceRanking"] = isRanked,
        };
    }

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode> write) => new([.. items.Select(write)]);

    private static string Direction(PermittedDirection direction) => direction switch
    {
        PermittedDirection.Forward => "fwd",
        PermittedDirection.Back => "back",
        _ => "both",
    };

    private static List<JsonNode>? Statements(Preference preference)
    {
        if (preference is not StatementPreference { Rule: StatementRule.Prioritised } statements || !statements.Tiers.All(static tier => tier.Statements.Count == 1))
        {
            return null;
        }

        var conditions = statements.Tiers.Select(static tier => Conditions.Write(tier.Statements[0].Formula)).OfType<JsonNode>().ToList();
        return conditions.Count == statements.Tiers.Count ? conditions : null;
    }

    private JsonObject Maker(DecisionMaker maker, int index, List<JsonNode>? conditions, bool isRanked)
    {
        var written = new JsonObject
        {
            ["name"] = maker.Name,
            ["options"] = List(maker.Options, static option => JsonValue.Create(option)),
            ["preferences"] = new JsonArray([.. conditions ?? []]),
        };
        if (isRanked)
        {
            written["preferenceRanking"] = List(Ranking(maker, index), static tier => tier.Count == 1 ? Id(tier[0]) : List(tier, Id));
        }

        var unseen = (maker.View?.Unseen ?? []).Select(static pattern => pattern.Pattern)
            .Concat((maker.View?.UnseenOptions ?? []).Select(static option => new StatePattern(1UL << option, 1UL << option)))
            .ToList();
        if (unseen.Count > 0)
        {
            written["misperceptions"] = List(unseen, static pattern => Conditions.Write(pattern));
        }

        return written;
    }

    private static JsonNode Id(string id) =>
        int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(id);

    private IEnumerable<IReadOnlyList<string>> Ranking(DecisionMaker maker, int index)
    {
        if (maker.Preference is RankingPreference ranking && _model is { States: null, Numbering: StateNumbering.Ordered })
        {
            return ranking.Tiers.Select(static tier => tier.States);
        }

        return _graph.Value is { } graph && graph.Preference(index).IsRanked ? Tiers(graph, index) : [];
    }

    private List<IReadOnlyList<string>> Tiers(ConflictGraph graph, int maker)
    {
        var preference = graph.Preference(maker);
        var order = Enumerable.Range(0, graph.StateCount).ToArray();
        Array.Sort(order, (left, right) =>
            preference.Prefers(left, right) ? -1 : preference.Prefers(right, left) ? 1 : _numbers.Value[left].CompareTo(_numbers.Value[right]));
        var tiers = new List<IReadOnlyList<string>>();
        var start = 0;
        for (var index = 1; index <= order.Length; index++)
        {
            if (index == order.Length || preference.Prefers(order[start], order[index]))
            {
                tiers.Add([.. order[start..index].Select(state => _numbers.Value[state].ToString(CultureInfo.InvariantCulture))]);
                start = index;
            }
        }

        return tiers;
    }

    // GMCR+ counts feasible states from 1 in order of their code.
    private int[] Number()
    {
        var states = _graph.Value!.States;
        var numbers = new int[states.Count];
        var place = 1;
        foreach (var state in Enumerable.Range(0, states.Count).OrderBy(states.Code))
        {
            numbers[state] = place++;
        }

        return numbers;
    }

    private IEnumerable<StatePattern> Unlisted()
    {
        if (_graph.Value is not { } graph)
        {
            yield break;
        }

        var all = (1UL << _model.Options.Count) - 1;
        var feasible = Enumerable.Range(0, graph.StateCount).Select(graph.States.Code).ToHashSet();
        for (var code = 0UL; code <= all; code++)
        {
            if (!feasible.Contains(code))
            {
                yield return new StatePattern(all, code);
            }
        }
    }

    private ConflictGraph? Compile()
    {
        var result = ConflictGraph.Compile(_model);
        _problems.AddRange(result.Problems.Where(static problem => problem.IsError).Select(static problem => new FormatProblem(problem.Number, problem.Text, problem.IsError, 0, 0)));
        return result.Graph;
    }

    private JsonArray Coalitions()
    {
        var coalitions = new JsonArray();
        for (var maker = 0; maker < _model.DecisionMakers.Count; maker++)
        {
            var bloc = _model.Blocs.FirstOrDefault(members => members.Contains(maker));
            if (bloc is null || bloc.Count < 2)
            {
                coalitions.Add(maker);
            }
            else if (bloc.Min() == maker)
            {
                coalitions.Add(List(bloc, static member => JsonValue.Create(member)));
            }
        }

        return coalitions;
    }
}
