using CsCheck;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Tests.Formats;

/// <summary>Models with everything that a model can hold, most of them of no use but to be written and read.</summary>
internal static class ModelGen
{
    private static readonly Gen<string> Name = Gen.OneOf(
        Gen.String[Gen.Char.AlphaNumeric, 1, 8],
        OneOf("Air strike", "not", "a: b", "- x", "#1", "é ñ", "ü's", "x > y", "$2", "all", "true", "null", "07", "[1]", "{", "a-b", "end.", "\"q\"", "tab\there", "line\nbreak", "%", "@x", "`b`", " lead", "Y", "NY", ">>", "a -> b", "\u2028", "\\n", "💧"));

    private static readonly Gen<string?> MaybeName = Gen.Bool.SelectMany(has => has ? Name.Select(static name => (string?)name) : Gen.Const((string?)null));

    private static readonly Gen<Provenance> Provenance =
        Gen.Select(Gen.Int[0, 3], Name.Array[0, 2], OneOf<EvidenceGrade?>(null, EvidenceGrade.A, EvidenceGrade.E), Gen.Enum<InputStatus>(), MaybeName, MaybeName)
            .Select((use, evidence, grade, status, setBy, note) =>
                use > 0 ? Conflict.Model.Provenance.None : new Provenance { Evidence = evidence, Grade = grade, Status = status, SetBy = setBy, SetOn = setBy, Note = note });

    internal static Gen<ConflictModel> Model { get; } =
        from optionNames in Name.Array[0, 5]
        from makerNames in Name.Array[1, 3]
        from options in Gen.Select(Gen.Enum<PermittedDirection>(), MaybeName, Provenance).Array[optionNames.Length]
        let count = optionNames.Length
        from makers in Maker(count, makerNames.Length).Array[makerNames.Length]
        from infeasible in Infeasible(count).Array[0, 3]
        from states in Gen.Select(Name, Pattern(count), MaybeName).Array[0, 4]
        from arcs in Gen.Select(Gen.Int[0, makerNames.Length - 1], Name, Name, Provenance).Array[0, 4]
        from rest in Gen.Select(Gen.Int[0, 3], MaybeName, Name.Array[0, 2], Gen.Bool, Gen.Int[0, makerNames.Length - 1].Array[1, 2].Array[0, 2])
        select new ConflictModel
        {
            Name = makerNames[0],
            Source = rest.Item2,
            Note = rest.Item2,
            Options = [.. options.Select((option, index) => new ModelOption(optionNames[index], option.Item1) { Key = option.Item2, Provenance = option.Item3 })],
            DecisionMakers = [.. makers.Select((maker, index) => maker with { Name = makerNames[index] })],
            Infeasible = infeasible,
            // Keys with values must differ in a file; so must labels in a model that is of use.
            States = rest.Item1 > 1 ? [.. states.DistinctBy(state => state.Item1).Select(state => new ModelState(state.Item1, state.Item2) { Text = state.Item3 })] : null,
            Arcs = rest.Item1 > 2 ? [.. arcs.Select(arc => new ModelArc(arc.Item1, arc.Item2, arc.Item3) { Provenance = arc.Item4 })] : null,
            Frozen = rest.Item3,
            Numbering = rest.Item4 ? StateNumbering.Code : StateNumbering.Ordered,
            StatusQuo = rest.Item2,
            Blocs = rest.Item5,
        };

    internal static Gen<Formula> Formula(int options, int depth)
    {
        var leaf = options == 0
            ? Gen.Bool.Select(static value => (Formula)new Formula.Constant(value))
            : Gen.Select(Gen.Int[0, options - 1], Gen.Bool).Select(static (option, taken) => (Formula)new Formula.Literal(option, taken));
        if (depth == 0)
        {
            return leaf;
        }

        var part = Formula(options, depth - 1);
        return Gen.OneOf(
            leaf,
            Gen.Bool.Select(static value => (Formula)new Formula.Constant(value)),
            part.Select(static inner => (Formula)new Formula.Not(inner)),
            part.Array[0, 3].Select(static parts => (Formula)new Formula.And(parts)),
            part.Array[0, 3].Select(static parts => (Formula)new Formula.Or(parts)),
            Gen.Select(part, part).Select(static (left, right) => (Formula)new Formula.Xor(left, right)),
            Gen.Select(part, part).Select(static (left, right) => (Formula)new Formula.If(left, right)),
            Gen.Select(part, part).Select(static (left, right) => (Formula)new Formula.Iff(left, right)));
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<StatePattern> Pattern(int options) =>
        Gen.Select(Gen.ULong, Gen.ULong).Select((named, taken) => new StatePattern(named & Bits(options), taken & named & Bits(options)));

    private static ulong Bits(int options) => (1UL << options) - 1;

    private static Gen<InfeasiblePattern> Infeasible(int options) =>
        Gen.Select(Pattern(options), Provenance).Select((pattern, provenance) => new InfeasiblePattern(pattern) { Provenance = provenance });

    private static Gen<DecisionMaker> Maker(int options, int makers) =>
        from owned in Gen.Int[0, Math.Max(options - 1, 0)].Array[0, options]
        from preference in Preference(options)
        from other in Preference(options)
        from attitudes in Gen.Int[-1, 1].Array[makers]
        from unseen in Infeasible(options).Array[0, 2]
        from provenance in Provenance
        from note in MaybeName
        from use in Gen.Int[0, 7]
        select new DecisionMaker("")
        {
            Options = owned,
            Preference = preference,
            Attitudes = use == 0 ? attitudes : null,
            View = use > 4 ? null : new MakerView
            {
                Preferences = use == 1 ? new Dictionary<int, Preference> { [makers - 1] = other } : new Dictionary<int, Preference>(),
                UnseenOptions = use == 2 ? owned : [],
                Unseen = use == 3 ? unseen : [],
            },
            Stance = use != 4 ? null : new Stance(unseen.Length > 0 ? unseen[0].Pattern : default, unseen.Length > 1 ? unseen[1].Pattern : default)
            {
                Doubts = attitudes[0] > 0 ? [makers - 1, 0] : [],
                Provenance = provenance,
            },
            Note = note,
            Provenance = provenance,
        };

    private static Gen<Preference> Preference(int options) =>
        Gen.Select(
            Gen.OneOf(Statements(options), Ranking(), Weights(options), Pairs(), Degrees(), Gen.Const((Preference)PairwisePreference.AllUnknown)),
            Provenance).Select(static (preference, provenance) => preference with { Provenance = provenance });

    private static Gen<Preference> Statements(int options) =>
        from tiers in Gen.Select(
            Gen.Select(Formula(options, 3), MaybeName, Gen.Decimal[-9, 9], Provenance).Array[0, 3],
            Gen.Int[1, 7],
            Provenance).Array[0, 4]
        from rule in Gen.Enum<StatementRule>()
        from indifferent in Gen.Int[0, Math.Max(options - 1, 0)].Array[0, options]
        select (Preference)new StatementPreference(
            [.. tiers.Select(static tier => new PreferenceTier([.. tier.Item1.Select(static item => new PreferenceStatement(item.Item1) { Text = item.Item2, Weight = item.Item3, Provenance = item.Item4 })])
            {
                Level = tier.Item2,
                Provenance = tier.Item3,
            })],
            rule)
        {
            IndifferentTo = indifferent,
        };

    private static Gen<Preference> Ranking() =>
        Gen.Select(Name.Array[0, 3], Gen.Int[1, 7], Provenance).Array[0, 4]
            .Select(static tiers => (Preference)new RankingPreference([.. tiers.Select(static tier => new RankingTier(tier.Item1) { GapLevel = tier.Item2, Provenance = tier.Item3 })]));

    private static Gen<Preference> Weights(int options) =>
        Gen.Decimal[-9, 9].Array[options].Select(static weights => (Preference)new OptionWeightPreference(weights));

    private static Gen<Preference> Pairs() =>
        Gen.Select(Gen.Select(Name, Name, Gen.Int[0, 7], Provenance).Array[0, 4], Gen.Bool)
            .Select(static (pairs, tied) => (Preference)new PairwisePreference([.. pairs.Select(static pair => new StateComparison(pair.Item1, pair.Item2) { Level = pair.Item3, Provenance = pair.Item4 })])
            {
                OthersAreTied = tied,
            });

    private static Gen<Preference> Degrees() =>
        Gen.Select(Gen.Select(Name, Name, Gen.Double[0, 1]).Array[0, 3], Gen.Double[0, 1], Gen.Bool)
            .Select(static (degrees, threshold, fuzzy) => fuzzy
                ? (Preference)new FuzzyPreference([.. degrees.Select(static degree => new StateDegree(degree.Item1, degree.Item2, degree.Item3))], threshold)
                : new ProbabilisticPreference([.. degrees.Select(static degree => new StateDegree(degree.Item1, degree.Item2, degree.Item3))], threshold));
}
