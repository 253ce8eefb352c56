using Demarche.Conflict.Model;
using Demarche.Reading.Conditions;
using Demarche.Reading.Initiatives;
using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>
/// Finds what cannot go together: by logic, where a part cannot be without its whole, and by words of necessity ("only if", "cannot … unless"). A plain
/// "if", somebody's "impossible", rivalry and a passed deadline rule nothing out.
/// </summary>
internal sealed class NecessityReader(ModelMaterial material, IReadOnlyList<ModelInput> options, QuestionList questions, string? day)
{
    private readonly ConditionWords _conditions = new(options);
    private readonly Dictionary<string, ModelInput> _found = new(StringComparer.Ordinal);

    /// <summary>The combinations.</summary>
    internal IEnumerable<ModelInput> Read()
    {
        foreach (var report in material.Reports)
        {
            Links(report);
            foreach (var condition in report.Findings.Conditions)
            {
                Necessity(report, condition);
            }
        }

        return _found.Values.OrderBy(input => input.Id, StringComparer.Ordinal);
    }

    private void Links(ModelReport report)
    {
        foreach (var initiative in report.Findings.Initiatives)
        {
            foreach (var link in initiative.Links)
            {
                if (material.Tellings.GetValueOrDefault(report.At(initiative.Id)) is not { } one || material.Tellings.GetValueOrDefault(report.At(link.To)) is not { } other || one == other)
                {
                    continue;
                }

                var evidence = new ModelEvidence(report.At(link.Id), report.Cite(link.Evidence), EvidenceGrade.E, "the outlet's own voice", report.Origin, link.Confidence);
                if (link.Kind is InitiativeLinkKind.RivalOf)
                {
                    questions.Ask(null, QuestionReason.Rivalry, $"“{one.Name}” is told to stand against “{other.Name}”. Can both go on?", [evidence]);
                }
                else if (link.Kind is InitiativeLinkKind.PartOf && LaunchOf(one) is { } part && LaunchOf(other) is { } whole && !string.Equals(part, whole, StringComparison.Ordinal))
                {
                    Add($"{part} and not {whole}", $"“{one.Name}” is a part of “{other.Name}” and cannot be without it", evidence);
                }
            }
        }
    }

    private string? LaunchOf(FrameInitiative initiative) => options
        .Where(option => option.Act is ModelAct.Launch && string.Equals(option.Initiative, initiative.Id, StringComparison.Ordinal)).Select(option => option.Id).Take(2).ToList() is [var only] ? only : null;

    private void Necessity(ModelReport report, Condition condition)
    {
        var text = report.Findings.Report.Text;
        var isBar = condition.Force is ConditionForce.OnlyIf || (condition.Force is ConditionForce.Unless && IsCannot(condition.Then.In(text)));
        if (isBar && _conditions.If(report, condition) is { } met && _conditions.Then(report, condition) is { } then && met != then)
        {
            var evidence = new ModelEvidence(report.At(condition.Id), report.Cite(condition.Evidence), EvidenceGrade.D, "as told", report.Origin, condition.Confidence);
            Add($"{then.Id} and not {met.Id}", $"{then.Text}: only if {met.Text}", evidence);
        }
    }

    private static bool IsCannot(ReadOnlySpan<char> words) =>
        words.Contains("cannot", StringComparison.OrdinalIgnoreCase) || words.Contains("can not", StringComparison.OrdinalIgnoreCase) || words.Contains("can't", StringComparison.OrdinalIgnoreCase) || words.Contains("can’t", StringComparison.OrdinalIgnoreCase);

    private void Add(string formula, string text, ModelEvidence evidence)
    {
        var id = InputId.Of('x', formula);
        var before = _found.GetValueOrDefault(id)?.Evidence ?? [];
        var all = EvidenceStatus.Sorted(before.Add(evidence));
        _found[id] = new ModelInput(id, ModelInputKind.Infeasible, text)
        {
            Formula = formula,
            Evidence = all,
            Grade = all[0].Grade,
            Status = EvidenceStatus.Of(all, [], false),
            SetOn = day,
        };
    }
}
