using Demarche.Conflict.Graph;
using Demarche.Conflict.Model;
using Demarche.Conflict.Preferences;

namespace Demarche.Conflict.Confrontation;

/// <summary>
/// Finds the dilemmas of parties that have stated positions and threats on the same table of options. A party without a dilemma needs to
/// change nothing; one with a dilemma may give it up, change its threat, or find new options. (Howard 1999; Bryant 2015.)
/// </summary>
public static class ConfrontationAnalysis
{
    /// <summary>Finds the dilemmas.</summary>
    /// <param name="graph">A model in option form, of whose decision makers some have a stance.</param>
    /// <returns>The result, or why there is none: a position or the threatened future is no feasible state, or fewer than two have a stance.</returns>
    public static (ConfrontationResult? Result, IReadOnlyList<ModelProblem> Problems) Run(ConflictGraph graph)
    {
        var parties = Enumerable.Range(0, graph.MakerCount).Where(maker => graph.Model.DecisionMakers[maker].Stance is not null).ToArray();
        if (parties.Length < 2 || graph.States.HasOpenOptions || graph.Model.Options.Count == 0)
        {
            return (null, [ConflictMessages.NoConfrontation(parties.Length)]);
        }

        var problems = new List<ModelProblem>();
        var future = ThreatenedCode(graph, parties);
        var threatened = Find(graph, future, null, problems);
        var positions = parties.Select(party => Find(graph, Completed(graph.Model.DecisionMakers[party].Stance!.Position, future), party, problems)).ToArray();
        return problems.Count > 0 ? (null, problems) : (new ConfrontationResult(parties, positions, threatened, [.. Dilemmas(graph, parties, positions, threatened)]), []);
    }

    private static ulong ThreatenedCode(ConflictGraph graph, int[] parties)
    {
        var code = graph.StatusQuo is { } statusQuo ? graph.States.Code(statusQuo) : 0;
        foreach (var party in parties)
        {
            var own = graph.Model.DecisionMakers[party].Options.Aggregate(0UL, static (all, option) => all | (1UL << option));
            var fallback = graph.Model.DecisionMakers[party].Stance!.Fallback;
            code = (code & ~(fallback.Named & own)) | (fallback.Taken & own);
        }

        return code;
    }

    private static ulong Completed(StatePattern position, ulong future) => position.Taken | (future & ~position.Named);

    private static int Find(ConflictGraph graph, ulong code, int? party, List<ModelProblem> problems)
    {
        if (!graph.States.TryFindCode(code, out var state))
        {
            problems.Add(ConflictMessages.NotFeasible(party is { } maker ? $"The position of {graph.MakerName(maker)}" : "The threatened future", new StatePattern(ulong.MaxValue, code).ToText(graph.Model.Options.Count), party));
        }

        return state;
    }

    private static IEnumerable<Dilemma> Dilemmas(ConflictGraph graph, int[] parties, int[] positions, int threatened)
    {
        for (var index = 0; index < parties.Length; index++)
        {
            var party = parties[index];
            if (Defection(graph, party, positions[index]) is { } own)
            {
                yield return new Dilemma(DilemmaKind.Cooperation, party, party, own == Comparison.Better, false, $"{graph.MakerName(party)} {Would(own)} gain by not doing its part of its own position.");
            }

            for (var other = 0; other < parties.Length; other++)
            {
                if (other == index)
                {
                    continue;
                }

                foreach (var dilemma in Between(graph, party, parties[other], positions[index], positions[other], threatened))
                {
                    yield return dilemma;
                }
            }
        }
    }

    private static IEnumerable<Dilemma> Between(ConflictGraph graph, int party, int other, int position, int othersPosition, int threatened)
    {
        var (name, otherName) = (graph.MakerName(party), graph.MakerName(other));
        if (position != othersPosition && graph.Preference(other).Compare(threatened, position) is var persuaded and not Comparison.Worse)
        {
            yield return new Dilemma(DilemmaKind.Persuasion, party, other, persuaded != Comparison.Unknown, false, $"{otherName} {Would(persuaded)} rather have the threatened future than the position of {name}, or holds them equal.");
        }

        if (position != othersPosition)
        {
            var rejected = graph.Preference(party).Compare(othersPosition, threatened);
            var doubted = Doubts(graph, other, party);
            if (rejected != Comparison.Worse || doubted)
            {
                yield return new Dilemma(
                    DilemmaKind.Rejection, party, other, rejected != Comparison.Unknown, rejected == Comparison.Worse,
                    rejected == Comparison.Worse ? $"{otherName} doubts that {name} carries out its threat." : $"{name} {Would(rejected)} rather accept the position of {otherName} than see the threatened future, or holds them equal.");
            }
        }

        var defection = Defection(graph, other, position);
        if (defection is not null || Doubts(graph, party, other))
        {
            yield return new Dilemma(
                DilemmaKind.Trust, party, other, defection is null or Comparison.Better, defection is null,
                defection is null ? $"{name} doubts that {otherName} would do its part of the position of {name}." : $"{otherName} {Would(defection.Value)} gain by not doing its part of the position of {name}.");
        }
    }

    private static bool Doubts(ConflictGraph graph, int who, int whom) => graph.Model.DecisionMakers[who].Stance?.Doubts.Contains(whom) == true;

    /// <summary>Whether a party has a move away from an outcome that pays, or may pay; null where it has none.</summary>
    private static Comparison? Defection(ConflictGraph graph, int party, int position)
    {
        var gains = graph.Moves(party).Targets(position).Select(target => graph.Preference(party).Compare(target, position)).ToArray();
        return gains.Contains(Comparison.Better) ? Comparison.Better : gains.Contains(Comparison.Unknown) ? Comparison.Unknown : null;
    }

    private static string Would(Comparison comparison) => comparison == Comparison.Unknown ? "might" : "would";
}
