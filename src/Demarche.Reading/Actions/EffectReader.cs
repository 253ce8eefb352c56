using System.Collections.Frozen;
using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Assessments;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Statements;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Actions;

/// <summary>Reads effects off trees: a verb that helps or hurts, with a party or an initiative as its object and an action as what does it.</summary>
internal sealed class EffectReader(Document document, SyntaxWords view, PartyWords parties, ILookup<string, string> words, string stage, int version)
{
    private const double Confidence = 0.6;

    private readonly FrozenSet<string> _helps = words["helps"].ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _hurts = words["hurts"].ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _subjects = words["subject"].ToFrozenSet(StringComparer.Ordinal);
    private readonly ImmutableArray<PartyAction> _actions = document.Get(PartyAction.Layer);
    private readonly SaidIn _said = new(document.Get(Statement.Layer));
    private readonly Clauses _clauses = new(view);
    private readonly FindingIds _ids = new();

    /// <summary>The effects of the document.</summary>
    internal IEnumerable<Effect> Read()
    {
        for (var word = 0; word < view.Count; word++)
        {
            if (view.IsVerb(word) && (_helps.Contains(view.Lemma(word)) || _hurts.Contains(view.Lemma(word))) && Of(word) is { } effect)
            {
                yield return effect;
            }
        }
    }

    private Effect? Of(int verb)
    {
        var thing = view.Dependent(verb, "obj");
        var doer = _clauses.SubjectOf(verb);
        if (thing < 0 || doer < 0 || _clauses.IsPassive(verb) || IsNegated(verb) || On(thing) is not { } on || Action(doer) is not { } action || string.Equals(action.Party.Value, on, StringComparison.Ordinal))
        {
            return null;
        }

        var evidence = view.SpanOf(Math.Min(doer, verb), Math.Max(verb, view.Subtree(thing).End - 1) + 1);
        var helps = _helps.Contains(view.Lemma(verb));
        return new Effect(_ids.Make("f", evidence), evidence, Confidence, new Origin(stage, version, "verb: " + view.Lemma(verb)), action.Id, on, helps)
        {
            Band = document.Get(Assessment.Layer).FirstOrDefault(assessment => evidence.Overlaps(assessment.Expression))?.Band,
            SaidBy = _said.Of(view.SpanOf(verb))?.Id,
        };
    }

    private string? On(int thing)
    {
        var span = view.SpanOf(thing);
        foreach (var initiative in document.Get(Initiative.Layer))
        {
            if (initiative.Mentions.Any(mention => mention.Evidence.Contains(span)))
            {
                return initiative.Id.Value;
            }
        }

        return parties.PartyOf(thing)?.Id.Value;
    }

    // A word for a deed stands for the action that covers it, or for the last one told in this sentence or the one before.
    private PartyAction? Action(int doer)
    {
        if (!_subjects.Contains(view.Lemma(doer)) && !_subjects.Contains(view.Lower(doer)))
        {
            return null;
        }

        var at = view.SpanOf(doer).Start;
        var covering = _actions.LastOrDefault(action => action.Evidence.Contains(at));
        return covering ?? _actions.LastOrDefault(action =>
            action.Evidence.End <= at
            && view.SentenceOf(doer) - view.SentenceOf(Math.Min(view.WordAt(action.Evidence.Start), view.Count - 1)) is 0 or 1);
    }

    private bool IsNegated(int verb)
    {
        foreach (var dependent in view.Dependents(verb))
        {
            if (view.Lower(dependent) is "not" or "n't" or "n’t" or "never")
            {
                return true;
            }
        }

        return false;
    }
}
