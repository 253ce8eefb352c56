using System.Collections.Immutable;
using Demarche.Conflict.Model;
using Demarche.Reading.Conditions;
using Demarche.Record.Merging.Positions;
using Demarche.Workbench.Modelling.Inputs;
using Stance = Demarche.Reading.Positions.Stance;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>Makes statements of where decision makers stand on initiatives: preferences over what the initiative comes to. Silence gives none.</summary>
internal sealed class StandStatements(ModelMaterial material, IReadOnlyList<ModelInput> options, QuestionList questions, string? day)
{
    private readonly JointResults _results = new(options);
    private readonly ConditionWords _conditions = new(options);
    private readonly Dictionary<string, ModelReport> _reports = material.Reports.ToDictionary(report => report.Findings.Report.Id.Value, StringComparer.Ordinal);
    private readonly HashSet<string> _makers = options.Select(option => option.Maker!).ToHashSet(StringComparer.Ordinal);
    private readonly List<LeftOut> _leftOut = [];

    /// <summary>What was told and cannot be said in the model.</summary>
    internal IReadOnlyList<LeftOut> LeftOut => _leftOut;

    /// <summary>Ids of decision makers whose members differ.</summary>
    internal HashSet<string> Divided { get; } = new(StringComparer.Ordinal);

    /// <summary>The statements.</summary>
    internal IEnumerable<ModelInput> Read(ImmutableArray<ToldStand> stands) => stands
        .GroupBy(stand => (stand.Maker, stand.Initiative))
        .OrderBy(group => group.Key.Initiative.Id, StringComparer.Ordinal)
        .ThenBy(group => group.Key.Maker.Key, StringComparer.Ordinal)
        .Select(group => Of(group.Key.Maker, group.Key.Initiative, [.. group]))
        .OfType<ModelInput>();

    private ModelInput? Of(Maker maker, FrameInitiative initiative, ImmutableArray<ToldStand> told)
    {
        var sides = told.GroupBy(stand => stand.Side).Select(group => (Side: group.Key, Evidence: EvidenceStatus.Sorted(group.Select(stand => stand.Evidence))))
            .OrderBy(side => side.Evidence[0].Grade).ThenBy(side => side.Side is StanceSide.Neither ? 0 : 1).ThenBy(side => side.Side).ToList();
        var (best, evidence) = sides[0];
        var contrary = EvidenceStatus.Sorted(sides.Skip(1).SelectMany(side => side.Evidence));
        var isDivided = told.Where(stand => stand.IsOwnSide).Select(stand => stand.Side).Distinct().Count() > 1;
        var status = EvidenceStatus.Of(evidence, contrary, isDivided);
        if (_results.Of(initiative.Id) is not { } result || !_makers.Contains(maker.Id))
        {
            _leftOut.Add(new LeftOut(
                $"{maker.Name} {Words(told, best)} “{initiative.Name}”",
                !_makers.Contains(maker.Id) ? "it has no choice of its own in the model" : "nobody in the model has a choice about the initiative",
                evidence));
            return null;
        }

        if (isDivided)
        {
            Divided.Add(maker.Id);
            questions.Ask(maker.Id, QuestionReason.Divided, $"Those who speak for {maker.Name} differ on “{initiative.Name}” ({string.Join("; ", told.Where(stand => stand.IsOwnSide).Select(stand => $"{stand.Member} {Verb(stand.Position.Stance)} it").Distinct(StringComparer.Ordinal))}). Who decides?", told.Select(stand => stand.Evidence));
        }

        return Refused(maker, initiative, best, evidence, status, told) ? null : Make(maker, initiative, result, told, best, evidence, contrary, status, isDivided);
    }

    // Undecided, contested, or only an opponent or the outlet: no statement, but a question.
    private bool Refused(Maker maker, FrameInitiative initiative, StanceSide best, ImmutableArray<ModelEvidence> evidence, InputStatus status, ImmutableArray<ToldStand> told)
    {
        var all = told.Select(stand => stand.Evidence);
        if (status is InputStatus.Contested)
        {
            questions.Ask(maker.Id, QuestionReason.Contested, $"Does {maker.Name} want “{initiative.Name}” or not? It is told both ways by evidence as good.", all);
            return true;
        }

        if (best is StanceSide.Neither)
        {
            questions.Ask(maker.Id, QuestionReason.Undecided, $"{maker.Name} is told not to have decided on “{initiative.Name}”. What would decide it?", all);
            return true;
        }

        if (evidence[0].Grade is EvidenceGrade.E)
        {
            questions.Ask(maker.Id, QuestionReason.WeakEvidence, $"Does {maker.Name} {(best is StanceSide.For ? "want" : "reject")} “{initiative.Name}”? Only this is told: {evidence[0].Voice}.", all);
            return true;
        }

        return false;
    }

    private ModelInput? Make(
        Maker maker, FrameInitiative initiative, string result, ImmutableArray<ToldStand> told, StanceSide side, ImmutableArray<ModelEvidence> evidence, ImmutableArray<ModelEvidence> contrary, InputStatus status, bool isDivided)
    {
        var grade = evidence[0].Grade;
        var best = told.Where(stand => stand.Side == side && stand.Evidence.Grade == grade).ToList();
        var isFirm = best.Exists(stand => stand.Position.Stance is Stance.Supports or Stance.Opposes);
        var wanted = side is StanceSide.For ? result : JointResults.Not(result);
        var (formula, tier, words) = (wanted, isFirm ? side is StanceSide.For ? ModelTier.Demand : ModelTier.RedLine : ModelTier.Lean, $"{maker.Name} {Words(told, side)} “{initiative.Name}”");
        if (best.TrueForAll(stand => stand.Position.Conditional))
        {
            if (Condition(maker, best, words) is not { } met)
            {
                return null;
            }

            (formula, tier, words) = (JointResults.If(met.Id, wanted), ModelTier.Conditional, $"{words}, if {met.Text}");
        }

        return new ModelInput(InputId.Of('s', maker.Key, initiative.Id, side.ToString()), ModelInputKind.Statement, words)
        {
            Side = side,
            Maker = maker.Id,
            Initiative = initiative.Id,
            Formula = formula,
            Tier = tier,
            Evidence = evidence,
            Contrary = contrary,
            Grade = grade,
            Status = status,
            IsDivided = isDivided,
            SetOn = day,
        };
    }

    // A stand that hangs on something that nobody in the model decides says nothing about its states.
    private ModelInput? Condition(Maker maker, List<ToldStand> stands, string words)
    {
        var asked = false;
        foreach (var stand in stands)
        {
            var report = _reports[stand.Evidence.Finding.Report.Value];
            foreach (var condition in ConditionWords.At(report, stand.Position.Evidence))
            {
                if (condition.Force is ConditionForce.If or ConditionForce.OnlyIf && _conditions.If(report, condition) is { } met)
                {
                    return met;
                }

                StatementReader.AskCondition(questions, maker, words, report, condition, stand.Evidence);
                asked = true;
            }
        }

        if (asked)
        {
            return null;
        }

        questions.Ask(maker.Id, QuestionReason.Condition, $"{words}, on a condition. On which, and who decides it?", stands.Select(stand => stand.Evidence));
        return null;
    }

    private static string Words(ImmutableArray<ToldStand> told, StanceSide side) =>
        Verb(told.Where(stand => stand.Side == side).OrderBy(stand => stand.Evidence.Grade).ThenBy(stand => stand.Position.Stance is Stance.Supports or Stance.Opposes ? 0 : 1).First().Position.Stance);

    private static string Verb(Stance stance) => stance switch
    {
        Stance.Supports => "supports",
        Stance.LeansFor => "leans for",
        Stance.LeansAgainst => "leans against",
        Stance.Opposes => "opposes",
        _ => "is undecided on",
    };
}
