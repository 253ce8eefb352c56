using System.Collections.Immutable;
using Demarche.Record.Merging;
using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>Collects questions; one that is asked twice is one, with all the words.</summary>
internal sealed class QuestionList
{
    private readonly Dictionary<string, ModelQuestion> _questions = new(StringComparer.Ordinal);

    private readonly HashSet<FindingReference> _conditions = [];

    /// <summary>Notes that a condition is asked for.</summary>
    /// <returns>False where it was before.</returns>
    internal bool TakeCondition(FindingReference condition) => _conditions.Add(condition);

    /// <summary>Asks.</summary>
    internal void Ask(string? maker, QuestionReason reason, string text, IEnumerable<ModelEvidence> evidence)
    {
        var id = InputId.Of('q', maker, reason.ToString(), text);
        var asked = _questions.GetValueOrDefault(id) ?? new ModelQuestion(id, text, reason, []) { Maker = maker };
        _questions[id] = asked with { Evidence = EvidenceStatus.Sorted(asked.Evidence.Concat(evidence)) };
    }

    /// <summary>The questions, in the order of reasons, then those with the best evidence first.</summary>
    internal ImmutableArray<ModelQuestion> All =>
    [
        .. _questions.Values
            .OrderBy(question => question.Reason)
            .ThenBy(question => question.Evidence.IsEmpty ? Conflict.Model.EvidenceGrade.E : question.Evidence[0].Grade)
            .ThenBy(question => question.Text, StringComparer.Ordinal),
    ];
}
