using System.Collections.Immutable;
using Demarche.Conflict.Model;
using Demarche.Reading.Actions;
using Demarche.Reading.Conditions;
using Demarche.Reading.Findings;
using Demarche.Workbench.Modelling.Inputs;
using Demarche.Workbench.Questions;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>Makes statements out of what decision makers demand, threaten and hang on conditions. What is only possible gives no statement, but a question.</summary>
internal sealed class StatementReader(ModelMaterial material, IReadOnlyList<OptionDraft> drafts, IReadOnlyList<ModelInput> options, QuestionList questions, string? day)
{
    private readonly ConditionWords _conditions = new(options);
    private readonly Dictionary<string, ModelInput> _byId = options.ToDictionary(option => option.Id, StringComparer.Ordinal);
    private readonly List<ModelInput> _statements = [];

    /// <summary>The statements of acts.</summary>
    internal IReadOnlyList<ModelInput> Read(ImmutableArray<ToldAct> acts)
    {
        foreach (var draft in drafts.Where(draft => draft.Demander is not null && draft.Evidence.Any(evidence => evidence.Grade < EvidenceGrade.E)))
        {
            var option = _byId[draft.Id];
            Add(draft.Demander!, ModelTier.Demand, option.Id, $"{draft.Demander!.Name} demands: {option.Text}", option.Evidence, option.Status);
        }

        foreach (var act in acts)
        {
            if (act.Action.Status is ActionStatus.Threatened)
            {
                Threat(act, acts);
            }
            else if (act.Action.Status is not (ActionStatus.Done or ActionStatus.Ongoing or ActionStatus.Refused or ActionStatus.Demanded) && OptionOf(act) is { } option)
            {
                Conditions(act, option);
            }

            Deadline(act);
        }

        Effects();
        return _statements;
    }

    // "If A, I do B" gives not-A and A → B, both only claimed: whether it would be done is a question.
    private void Threat(ToldAct act, ImmutableArray<ToldAct> acts)
    {
        if (OptionOf(act) is not { } threat)
        {
            return;
        }

        questions.Ask(act.Maker.Id, QuestionReason.Credibility, $"Would {act.Maker.Name} carry out what it is told to threaten: {threat.Text}?", [act.Evidence]);
        var answered = act.Action.RespondsTo is { } id ? acts.FirstOrDefault(other => other.Report == act.Report && other.Action.Id == id) : null;
        var against = answered is null ? null : OptionOf(answered);
        against ??= ConditionWords.At(act.Report, act.Action.Evidence).Where(condition => condition.Force is ConditionForce.If).Select(condition => _conditions.If(act.Report, condition)).FirstOrDefault(found => found is not null && !Same(found.Id, threat.Id));
        if (against is not null && act.Evidence.Grade < EvidenceGrade.E && !string.Equals(against.Maker, act.Maker.Id, StringComparison.Ordinal))
        {
            Add(act.Maker, ModelTier.Demand, JointResults.Not(against.Id), $"{act.Maker.Name} threatens to keep this from happening: {against.Text}", [act.Evidence], InputStatus.Claimed);
            Add(act.Maker, ModelTier.Conditional, JointResults.If(against.Id, threat.Id), $"{act.Maker.Name} threatens: if {against.Text}, then {threat.Text}", [act.Evidence], InputStatus.Claimed);
        }
    }

    private void Conditions(ToldAct act, ModelInput option)
    {
        foreach (var condition in ConditionWords.At(act.Report, act.Action.Evidence))
        {
            if (_conditions.If(act.Report, condition) is { } met && !Same(met.Id, option.Id) && act.Evidence.Grade < EvidenceGrade.E)
            {
                if (condition.Force is ConditionForce.If or ConditionForce.OnlyIf)
                {
                    Add(act.Maker, ModelTier.Conditional, JointResults.If(met.Id, option.Id), $"{act.Maker.Name}: if {met.Text}, then {option.Text}", [act.Evidence], InputStatus.Claimed);
                }

                if (condition.Force is ConditionForce.OnlyIf)
                {
                    Add(act.Maker, ModelTier.Conditional, JointResults.If(JointResults.Not(met.Id), JointResults.Not(option.Id)), $"{act.Maker.Name}: only if {met.Text}, {option.Text}", [act.Evidence], InputStatus.Claimed);
                }
            }
            else
            {
                AskCondition(questions, act.Maker, option.Text, act.Report, condition, act.Evidence);
            }
        }
    }

    /// <summary>Asks on what something hangs where that is no choice of anybody in the model.</summary>
    internal static void AskCondition(QuestionList questions, Maker maker, string what, ModelReport report, Condition condition, ModelEvidence evidence)
    {
        if (!questions.TakeCondition(report.At(condition.Id)))
        {
            return;
        }

        var words = CitationText.OneLine(condition.If.In(report.Findings.Report.Text).ToString());
        questions.Ask(maker.Id, QuestionReason.Condition, $"{what}: it is told to hang on a condition ({EnumNames.NameOf(condition.Force)} “{words}”). Is that met, who decides it, and would {maker.Name} act without it?", [evidence with { Words = report.Cite(condition.Evidence) }]);
    }

    private void Deadline(ToldAct act)
    {
        if (act.Action.By?.To is { } due && due <= material.Frame.Day && act.Action.Status is not ActionStatus.Done && OptionOf(act) is { } option)
        {
            questions.Ask(act.Maker.Id, QuestionReason.Deadline, $"A day set for this has passed: {option.Text}. Was it done, or put off?", [act.Evidence]);
        }
    }

    private void Effects()
    {
        foreach (var report in material.Reports)
        {
            foreach (var effect in report.Findings.Effects)
            {
                var option = options.FirstOrDefault(option => option.Evidence.Any(evidence => evidence.Finding == report.At(effect.Action)));
                if (option is not null)
                {
                    var evidence = new ModelEvidence(report.At(effect.Id), report.Cite(effect.Evidence), EvidenceGrade.E, "as told", report.Origin, effect.Confidence);
                    questions.Ask(option.Maker, QuestionReason.Effect, $"It is told what this would do: {option.Text}. Do those it touches see it so?", [evidence]);
                }
            }
        }
    }

    private ModelInput? OptionOf(ToldAct act) => options.FirstOrDefault(option => option.Evidence.Any(evidence => evidence.Finding == act.Evidence.Finding));

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private void Add(Maker maker, ModelTier tier, string formula, string text, ImmutableArray<ModelEvidence> evidence, InputStatus status)
    {
        var id = InputId.Of('s', maker.Key, formula);
        if (_statements.FindIndex(statement => string.Equals(statement.Id, id, StringComparison.Ordinal)) is >= 0 and var at)
        {
            var all = EvidenceStatus.Sorted(_statements[at].Evidence.Concat(evidence));
            _statements[at] = _statements[at] with { Evidence = all, Grade = all[0].Grade };
            return;
        }

        _statements.Add(new ModelInput(id, ModelInputKind.Statement, text)
        {
            Maker = maker.Id,
            Formula = formula,
            Tier = tier,
            Evidence = evidence,
            Grade = evidence[0].Grade,
            Status = status,
            SetOn = day,
        });
    }
}
