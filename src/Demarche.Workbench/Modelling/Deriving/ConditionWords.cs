using Demarche.Language;
using Demarche.Reading.Conditions;
using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>Finds the options that the two sides of a condition speak of: those whose own words stand in them.</summary>
/// <param name="options">The options of the model.</param>
internal sealed class ConditionWords(IReadOnlyList<ModelInput> options)
{
    /// <summary>The conditions of a report that overlap some words.</summary>
    internal static IEnumerable<Condition> At(ModelReport report, TextSpan words) => report.Findings.Conditions.Where(condition => condition.Evidence.Overlaps(words));

    /// <summary>The option that must be taken, or null where what must hold is no choice of anybody in the model.</summary>
    internal ModelInput? If(ModelReport report, Condition condition) => Find(report, condition.If, condition.IfAction?.Value);

    /// <summary>The option that follows, or null.</summary>
    internal ModelInput? Then(ModelReport report, Condition condition) => Find(report, condition.Then, condition.ThenAction?.Value);

    private ModelInput? Find(ModelReport report, TextSpan side, string? action) => options.FirstOrDefault(option => option.Act is ModelAct.Own or ModelAct.Demanded && option.Evidence.Any(evidence =>
        evidence.Finding.Report == report.Findings.Report.Id
        && (string.Equals(evidence.Finding.Finding.Value, action, StringComparison.Ordinal) || side.Contains(evidence.Words.Span))));
}
