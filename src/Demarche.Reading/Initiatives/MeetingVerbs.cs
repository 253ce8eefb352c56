using Demarche.Reading.Parties;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Initiatives;

/// <summary>Reads meetings, visits and truces that a verb tells: "will meet the minister in Rome", "is to visit Cairo", "to stop fighting".</summary>
/// <param name="view">The words.</param>
/// <param name="clauses">Their clauses.</param>
/// <param name="parties">Which party a word stands for.</param>
internal sealed class MeetingVerbs(SyntaxWords view, Clauses clauses, PartyWords parties)
{
    private const int LongestClimb = 6;

    /// <summary>The meeting, visit or truce that a verb tells, or null.</summary>
    internal InitiativePhrase? Read(int verb)
    {
        if (view.IsVerb(verb) && view.Lemma(verb) is "stop" or "halt" or "cease" or "suspend" or "end" && FightingOf(verb) is >= 0 and var fighting)
        {
            return new InitiativePhrase(verb, verb, fighting + 1, InitiativeKind.Ceasefire, "truce", NounGate.Tied) { IsVerb = true, IsTied = true, IsWeak = true };
        }

        if (!view.IsVerb(verb) || view.Lemma(verb) is not ("meet" or "visit" or "travel" or "fly") || clauses.IsNegated(verb) || clauses.IsSupposed(verb) || IsInsideIf(verb))
        {
            return null;
        }

        var subject = clauses.SubjectOf(verb);
        var who = parties.PartiesOf(subject).ToList();
        if (who.Count == 0 || clauses.IsPassive(verb))
        {
            return null;
        }

        return view.Lemma(verb) is "meet" ? Meeting(verb, who) : Visit(verb, who);
    }

    // "If there is a front where they are going to meet".
    private bool IsInsideIf(int verb)
    {
        var at = verb;
        for (var step = 0; step < LongestClimb && at >= 0; step++, at = view.Head(at))
        {
            if (view.Dependent(at, "mark") is >= 0 and var mark && view.Lower(mark) is "if" or "unless" or "whether")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The fighting whose end a verb tells, or -1: "to stop fighting", "halting all hostilities".</summary>
    private int FightingOf(int verb)
    {
        foreach (var dependent in view.Dependents(verb))
        {
            if (dependent > verb && dependent < verb + 5 && view.Relation(dependent) is "obj" or "xcomp" && view.Lemma(dependent) is "fighting" or "fight" or "hostility" or "hostilities" or "firing" or "fire" or "shooting" or "shoot" or "bombing" or "bombardment" or "shelling")
            {
                return dependent;
            }
        }

        return -1;
    }

    private InitiativePhrase? Meeting(int verb, List<Party> who)
    {
        var others = new List<int>();
        foreach (var dependent in view.Dependents(verb))
        {
            if (dependent > verb && (view.Is(dependent, "obj") || (view.Is(dependent, "obl") && view.Preposition(dependent) is "with")))
            {
                others.Add(dependent);
            }
        }

        var met = others.SelectMany(parties.PartiesOf).ToList();
        if (met.Count == 0 && who.Count < 2)
        {
            return null;
        }

        var end = others.Count > 0 ? Math.Min(view.Subtree(others[^1]).End, others[^1] + 1) : verb + 1;
        var phrase = new InitiativePhrase(verb, verb, Math.Max(end, verb + 1), InitiativeKind.Meeting, "meeting", NounGate.Tied) { IsVerb = true, IsTied = true, IsIndefinite = true, IsWeak = !IsToCome(verb) };
        phrase.Participants.AddRange(who.Concat(met));
        AddPlace(phrase, verb);
        return phrase;
    }

    private InitiativePhrase? Visit(int verb, List<Party> who)
    {
        var to = -1;
        foreach (var dependent in view.Dependents(verb))
        {
            if (dependent > verb && view.Tag(dependent) is "NNP" && (view.Lemma(verb) is "visit" ? view.Is(dependent, "obj") : view.Preposition(dependent) is "to"))
            {
                to = dependent;
            }
        }

        if (to < 0 || !who.Exists(party => party.Kind is PartyKind.Person or PartyKind.Government or PartyKind.State))
        {
            return null;
        }

        var phrase = new InitiativePhrase(verb, verb, to + 1, InitiativeKind.Visit, "visit", NounGate.Tied) { IsVerb = true, IsTied = true, IsIndefinite = true, IsWeak = !IsToCome(verb) };
        phrase.Sponsors.AddRange(who);
        phrase.Places.Add(view.Lower(to));
        return phrase;
    }

    /// <summary>Whether a verb tells something still to come: "will", "is to", "plans to", "is due to".</summary>
    private bool IsToCome(int verb)
    {
        if (clauses.ModalOf(verb) is "will" or "shall")
        {
            return true;
        }

        var above = view.Head(verb);
        return above >= 0 && view.Is(verb, "xcomp") && (view.Lemma(above) is "go" && view.Tag(above) is "VBG" || view.Lemma(above) is "plan" or "due" or "expect" or "schedule" or "set" or "intend" or "agree" or "prepare" or "slate" or "hope");
    }

    private void AddPlace(InitiativePhrase phrase, int verb)
    {
        foreach (var dependent in view.Dependents(verb))
        {
            if (view.Is(dependent, "obl") && view.Preposition(dependent) is "in" or "at" && view.Tag(dependent) is "NNP")
            {
                phrase.Places.Add(view.Lower(dependent));
            }
        }
    }
}
