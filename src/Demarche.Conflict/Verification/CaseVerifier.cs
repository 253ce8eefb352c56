using System.Globalization;
using Demarche.Conflict.Formats.Cases;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Paths;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Stability;
using Demarche.Conflict.States;

namespace Demarche.Conflict.Verification;

/// <summary>
/// Compares the printed results of a case with what is worked out. Where a table is known to be wrong, agreement means that what is worked out is
/// the documented correction: the case's own reference, cut to what the source shows.
/// </summary>
public sealed class CaseVerifier
{
    private readonly ConflictCase _case;
    private readonly ConflictGraph _graph;
    private readonly CaseConcepts _concepts;
    private readonly CancellationToken _cancellation;

    private CaseVerifier(ConflictCase written, ConflictGraph graph, CancellationToken cancellation) =>
        (_case, _graph, _cancellation, _concepts) = (written, graph, cancellation, new CaseConcepts(graph, cancellation));

    /// <summary>Compares each printed table, each printed count of an inverse analysis, and the reference as a whole.</summary>
    /// <param name="written">The case.</param>
    /// <param name="graph">Its model, made ready.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>One verdict a table, in the order of the case.</returns>
    public static IReadOnlyList<CaseVerdict> Verify(ConflictCase written, ConflictGraph graph, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(graph);
        var verifier = new CaseVerifier(written, graph, cancellation);
        return [.. written.Published.Select(verifier.Table), .. verifier.Inverse(), .. verifier.Reference()];
    }

    private CaseVerdict Table(PublishedTable table)
    {
        var blocs = table.Partition is null ? "" : $" with {string.Join(", ", table.Partition.Select(static bloc => string.Join("+", bloc)))}";
        var name = table.Maker is null ? $"{table.Concept} equilibria{blocs}" : $"{table.Concept} for {table.Maker}";
        IReadOnlyList<string>? computed;
        try
        {
            computed = Computed(table);
        }
        catch (ConflictException exception)
        {
            return new CaseVerdict(name, table.By, Agreement.Differs, exception.Message);
        }

        if (computed is null)
        {
            return new CaseVerdict(name, table.By, Agreement.Differs, "the case names a concept or decision maker that there is not");
        }

        var difference = Difference(table.States, computed);
        if (difference is null)
        {
            return new CaseVerdict(name, table.By, Agreement.Agrees, "");
        }

        return table.KnownError is { } known && Correction(table) is { } correction && Difference(correction, computed) is null
            ? new CaseVerdict(name, table.By, Agreement.AgreesWithCorrection, known)
            : new CaseVerdict(name, table.By, Agreement.Differs, difference);
    }

    private IReadOnlyList<string>? Computed(PublishedTable table)
    {
        if (table.Maker is { } name)
        {
            return _graph.TryFindMaker(name, out var maker) && _concepts.Individual(table.Concept) is { } stable ? Ids(stable[maker]) : null;
        }

        var equilibria = table.Partition is null ? _concepts.Equilibria(table.Concept) : _concepts.OfBlocs(table.Concept, table.Partition);
        return equilibria is null ? null : Cut(Ids(equilibria), table.Scope);
    }

    private IReadOnlyList<string>? Correction(PublishedTable table) => table switch
    {
        { Partition: not null } => null,
        { Maker: { } maker } => _case.Reference?.Individual.GetValueOrDefault(maker)?.GetValueOrDefault(table.Concept),
        _ => _case.Reference?.Equilibria.GetValueOrDefault(table.Concept) is { } reference ? Cut(reference, table.Scope) : null,
    };

    private static IReadOnlyList<string> Cut(IReadOnlyList<string> states, IReadOnlyList<string>? scope) =>
        scope is null ? states : [.. states.Where(state => scope.Contains(state, StringComparer.Ordinal))];

    private IReadOnlyList<string> Ids(IEnumerable<int> states) => [.. states.Select(_graph.States.Id)];

    // Null where they are the same.
    private static string? Difference(IEnumerable<string> printed, IEnumerable<string> computed)
    {
        var missing = printed.Except(computed, StringComparer.Ordinal).ToList();
        var extra = computed.Except(printed, StringComparer.Ordinal).ToList();
        string[] parts = [.. missing.Count > 0 ? [$"missing {string.Join(", ", missing)}"] : (string[])[], .. extra.Count > 0 ? [$"extra {string.Join(", ", extra)}"] : (string[])[]];
        return parts.Length == 0 ? null : string.Join("; ", parts);
    }

    private IEnumerable<CaseVerdict> Inverse()
    {
        if (_case.Inverse is not { } claim)
        {
            yield break;
        }

        var count = new InverseCount(_graph, claim, _cancellation);
        foreach (var (label, printed) in claim.Published)
        {
            yield return Inverse(claim, label, printed, count);
        }
    }

    private static CaseVerdict Inverse(InverseClaim claim, string label, long printed, InverseCount count)
    {
        var name = $"inverse {label}: rankings that make {claim.Desired} an equilibrium";
        if (!count.IsSound || !Concepts.TryParse(label, out var concept))
        {
            return new CaseVerdict(name, claim.By, Agreement.Differs, "the case names a state, decision maker or concept that there is not");
        }

        if (count.Count(concept) is not { } computed)
        {
            return new CaseVerdict(name, claim.By, Agreement.Differs, "there are too many rankings to count");
        }

        if (computed == printed)
        {
            return new CaseVerdict(name, claim.By, Agreement.Agrees, "");
        }

        var isExact = claim.Exact.TryGetValue(label, out var exact) && computed == exact;
        return isExact
            ? new CaseVerdict(name, claim.By, Agreement.AgreesWithCorrection, claim.Note ?? string.Create(CultureInfo.InvariantCulture, $"printed {printed}, right {exact}"))
            : new CaseVerdict(name, claim.By, Agreement.Differs, string.Create(CultureInfo.InvariantCulture, $"printed {printed}, computed {computed}"));
    }

    private IEnumerable<CaseVerdict> Reference()
    {
        if (_case.Reference is not { } reference)
        {
            yield break;
        }

        string[] differences;
        try
        {
            differences =
            [
                .. reference.Equilibria.Select(pair => Compare($"{pair.Key} equilibria", pair.Value, _concepts.Equilibria(pair.Key))),
                .. reference.Individual.SelectMany(maker => maker.Value.Select(pair => Compare($"{pair.Key} for {maker.Key}", pair.Value, Individual(maker.Key, pair.Key)))),
                .. reference.Reach.SelectMany(maker => Compare("moves", maker.Key, maker.Value, improvementsOnly: false)),
                .. reference.Improvements.SelectMany(maker => Compare("improvements", maker.Key, maker.Value, improvementsOnly: true)),
                .. reference.Levels.SelectMany(pair => CompareLevels(pair.Key, pair.Value)),
            ];
        }
        catch (ConflictException exception)
        {
            differences = [exception.Message];
        }

        string[] found = [.. differences.Where(static difference => difference.Length > 0)];
        yield return new CaseVerdict("reference", "an independent program", found.Length == 0 ? Agreement.Agrees : Agreement.Differs, string.Join("; ", found.Take(5)));
    }

    private StateSet? Individual(string maker, string concept) => _graph.TryFindMaker(maker, out var index) ? _concepts.Individual(concept)?[index] : null;

    private string Compare(string what, IReadOnlyList<string> expected, StateSet? computed) =>
        computed is null ? $"{what}: there is no such concept or decision maker"
            : Difference(expected, Ids(computed)) is { } difference ? $"{what}: {difference}"
            : "";

    private IEnumerable<string> Compare(string what, string name, IReadOnlyDictionary<string, IReadOnlyList<string>> expected, bool improvementsOnly)
    {
        if (!_graph.TryFindMaker(name, out var maker))
        {
            yield return $"{what}: there is no decision maker {name}";
            yield break;
        }

        for (var state = 0; state < _graph.StateCount; state++)
        {
            var targets = _graph.Moves(maker).Targets(state).Where(target => !improvementsOnly || _graph.Preference(maker).Compare(target, state) == Comparison.Better);
            if (Difference(expected.GetValueOrDefault(_graph.States.Id(state)) ?? [], Ids(targets)) is { } difference)
            {
                yield return $"{what} of {name} from {_graph.States.Id(state)}: {difference}";
            }
        }
    }

    private IEnumerable<string> CompareLevels(string kind, IReadOnlyDictionary<string, int> expected)
    {
        var paths = StatusQuoPaths.Find(_graph, kind is "UI" ? PathMoves.Improvements : PathMoves.All, cancellation: _cancellation);
        for (var state = 0; state < _graph.StateCount; state++)
        {
            int? wanted = expected.TryGetValue(_graph.States.Id(state), out var level) ? level : null;
            if (paths.Level(state) != wanted)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"level {kind} of {_graph.States.Id(state)}: {wanted?.ToString(CultureInfo.InvariantCulture) ?? "never"}, computed {paths.Level(state)?.ToString(CultureInfo.InvariantCulture) ?? "never"}");
            }
        }
    }
}
