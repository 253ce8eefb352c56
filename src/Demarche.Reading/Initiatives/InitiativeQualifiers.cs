using System.Globalization;
using Demarche.Reading.Parties;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Initiatives;

/// <summary>Reads from the words around an initiative's noun who puts it forward and takes part, what it is about, where and of which year.</summary>
/// <param name="view">The words.</param>
/// <param name="clauses">Their clauses.</param>
/// <param name="parties">Which party a word stands for.</param>
/// <param name="lexicon">The words of initiatives.</param>
internal sealed class InitiativeQualifiers(SyntaxWords view, Clauses clauses, PartyWords parties, InitiativeLexicon lexicon)
{
    private readonly IssueGate _issues = new(view, parties, lexicon);

    /// <summary>Reads what depends on a noun of the phrase: articles, modifiers, owners, complements and clauses behind it.</summary>
    internal void Read(InitiativePhrase phrase, int noun)
    {
        foreach (var dependent in view.Dependents(noun))
        {
            switch (view.Relation(dependent))
            {
                case "det":
                    phrase.IsDefinite |= view.Lower(dependent) is "the" or "this" or "that" or "these" or "those" or "both";
                    phrase.IsIndefinite |= view.Lower(dependent) is "a" or "an" or "any" or "some" or "another" or "no";
                    phrase.IsSuch |= dependent > 0 && view.Lower(dependent) is "a" or "an" && view.Lower(dependent - 1) is "such";
                    break;
                case "amod" or "compound" or "nummod" or "flat" when phrase.Head != dependent:
                    Modify(phrase, noun, dependent);
                    break;
                case "nmod" when view.IsPossessive(dependent):
                    phrase.IsDefinite = true;
                    phrase.Sponsors.AddRange(parties.PartiesOf(dependent));
                    phrase.IsTied |= view.Tag(dependent) is "NNP";
                    break;
                case "nmod" when dependent != phrase.Head:
                    Complement(phrase, dependent, view.Preposition(dependent));
                    break;
                case "acl" when view.Tag(dependent) is "VBN" && clauses.AgentOf(dependent) is >= 0 and var agent:
                    Lead(phrase, VerbOf(dependent), agent);
                    break;
                case "acl" when view.Dependent(dependent, "nsubj") is >= 0 and var subject && parties.PartyOf(subject) is not null && !clauses.IsPassive(dependent):
                    Lead(phrase, VerbOf(dependent), subject);
                    break;
            }
        }
    }

    private void Modify(InitiativePhrase phrase, int noun, int modifier)
    {
        var lower = view.Lower(modifier);
        phrase.IsName |= view.IsCapital(modifier) && view.IsCapital(noun) && modifier != view.Sentences[view.SentenceOf(modifier)].FirstWord;
        if (lower.Length == 4 && int.TryParse(lower, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2100)
        {
            phrase.Year = year;
            phrase.IsTied = true;
            return;
        }

        if (parties.PartiesOf(modifier).Any() || parties.Qualifying(modifier) is not null || parties.IsListed(modifier))
        {
            phrase.IsTied = true;
            var adjectives = view.Dependents(modifier).ToArray().Where(inner => view.IsCapital(inner)).Append(modifier);
            var told = adjectives.Select(parties.Qualifying).OfType<Party>().Distinct().ToList();
            var isSponsor = adjectives.Any(IsLeader) || (IsPutForward(phrase.Kind) && told.Count == 1 && (phrase.Kind is InitiativeKind.Mediation || !IsCountryName(modifier, told[0])));
            (isSponsor ? phrase.Sponsors : phrase.Participants).AddRange(told);
            if (told.Count == 0)
            {
                phrase.Topics.Add(lower);
            }

            return;
        }

        phrase.IsTied |= lexicon.Is("diplomacy", lower) || lexicon.Is("diplomacy", view.Joined(modifier));
        if (lexicon.Is("renews", lower))
        {
            phrase.Rounds.Add(lower);
        }
        else if (view.Is(modifier, "compound") && view.Tag(modifier) is "NNP" && !view.IsCapital(noun))
        {
            phrase.Places.Add(lower);
            phrase.IsTied = true;
        }
        else if (!lexicon.Is("plain", lower) && !view.Is(modifier, "nummod") && char.IsLetter(lower[0]) && !IsMeasure(modifier))
        {
            phrase.Topics.Add(view.Lemma(modifier));
        }
        else if ((view.Is(modifier, "nummod") || char.IsAsciiDigit(lower[0])) && view.IsCapital(noun))
        {
            phrase.Topics.Add(lower);
            phrase.IsName = true;
        }

        foreach (var inner in view.Dependents(modifier))
        {
            if (view.Relation(inner) is "compound" or "amod" && inner < modifier)
            {
                Modify(phrase, noun, inner);
            }
        }
    }

    // "A seven-year timetable" tells how long, not what about.
    private bool IsMeasure(int modifier) =>
        lexicon.Is("units", view.Lemma(modifier)) && (view.Dependent(modifier, "nummod") >= 0 || (modifier > 1 && view.Lower(modifier - 1) is "-" && view.Pos(modifier - 2) is Language.Tags.PartOfSpeech.Num));

    // "The Syrian plan" is Syria's, "the Syria plan" is about it; "U.S." and the like have no adjective.
    private bool IsCountryName(int modifier, Party party) =>
        party.Kind is PartyKind.State or PartyKind.Government && view.Tag(modifier) is "NNP" && view.SpanOf(modifier).In(view.Text).ToString().Any(char.IsLower);

    // "Kerry-led talks", "the Qatar-brokered truce".
    private bool IsLeader(int modifier) =>
        view.Head(modifier) is >= 0 and var led && led > modifier && view.SpanOf(led).Start - view.SpanOf(modifier).End <= 1 && view.Lower(modifier + 1) is "-"
        && (lexicon.Is("sponsor-verb", view.Lemma(led)) || lexicon.Is("host-verb", view.Lemma(led)));

    private void Complement(InitiativePhrase phrase, int noun, string preposition)
    {
        var told = parties.PartiesOf(noun).ToList();
        switch (preposition)
        {
            case "between" or "with" or "among":
                phrase.Participants.AddRange(told);
                phrase.IsTied |= told.Count > 0 || view.IsCapital(noun);
                break;
            case "by" or "from" when preposition is "by" || phrase.Kind is InitiativeKind.Plan or InitiativeKind.Mediation or InitiativeKind.Report:
                phrase.Sponsors.AddRange(told);
                break;
            case "from":
                phrase.IsTied |= told.Count > 0;
                break;
            case "without":
                phrase.Excluded.AddRange(told);
                break;
            case "on" or "over" or "about" or "regarding" or "for" or "concerning" when phrase.Kind is not InitiativeKind.Visit:
                if (_issues.Lets(phrase, noun, preposition))
                {
                    phrase.Issues.Add(noun);
                }

                phrase.IsTied |= phrase.Kind is InitiativeKind.Plan && preposition is "for" && lexicon.NounOf(view.Lower(noun), view.Lemma(noun)) is { Gate: not NounGate.Back }
                    && view.Dependents(noun).ToArray().Any(inner => view.Relation(inner) is "amod" or "compound" && lexicon.Is("diplomacy", view.Joined(inner)));
                break;
            case "in" or "at" when view.Tag(noun) is "NNP":
                phrase.Places.Add(view.Lower(noun));
                phrase.IsTied |= phrase.Kind is InitiativeKind.Meeting or InitiativeKind.Summit or InitiativeKind.Talks;
                break;
            case "of" when view.Lower(noun) is { Length: 4 } year && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 1900 and < 2100:
                phrase.Year = number;
                phrase.IsTied = true;
                break;
            case "of":
                phrase.Participants.AddRange(IsHeld(phrase.Kind) ? told : []);
                phrase.IsTied |= view.Lower(noun) is "understanding" or "conduct" or "hostilities" or "non-aggression";
                break;
            case "to" when phrase.Kind is InitiativeKind.Visit:
                phrase.IsTied |= view.IsCapital(noun);
                phrase.Places.Add(view.Lower(noun));
                break;
            case "against" when phrase.Kind is InitiativeKind.Sanctions:
                phrase.IsTied |= view.IsCapital(noun);
                break;
        }

        if (preposition is "on" && phrase.Kind is InitiativeKind.Sanctions)
        {
            phrase.IsTied |= view.IsCapital(noun);
        }
    }

    /// <summary>Reads who a verb makes sponsor or participant of its object.</summary>
    internal void ReadVerb(InitiativePhrase phrase, int noun)
    {
        var verb = view.Head(noun);
        if (verb < 0 || !view.IsVerb(verb) || clauses.ModalOf(verb) is "can" or "could" or "may" or "might" or "should" or "must" || clauses.IsNegated(verb) || clauses.IsSupposed(verb) || (view.Tag(verb) is "VBG" && view.Dependent(verb, "aux") < 0))
        {
            return;
        }

        if ((view.Is(noun, "obj") && !clauses.IsPassive(verb)) || (view.Is(noun, "obl") && view.Preposition(noun) is "in" or "for" && view.Lemma(verb) is "participate" or "call" or "part"))
        {
            if (clauses.SubjectOf(verb) is >= 0 and var subject)
            {
                Lead(phrase, VerbOf(verb), subject);
            }
        }
        else if (view.Is(noun, "nsubj") && clauses.IsPassive(verb) && clauses.AgentOf(verb) is >= 0 and var agent)
        {
            Lead(phrase, VerbOf(verb), agent);
        }
    }

    /// <summary>A verb's lemma; "put" with "forward" is a proposal.</summary>
    private string VerbOf(int verb) =>
        view.Lemma(verb) is "put" && verb + 1 < view.Count && view.Lower(verb + 1) is "forward" ? "propose" : view.Lemma(verb);

    private void Lead(InitiativePhrase phrase, string verb, int leader)
    {
        var told = parties.PartiesOf(leader).ToList();
        if (lexicon.Is("shun-verb", verb))
        {
            phrase.Excluded.AddRange(told);
        }
        else if (phrase.Kind is InitiativeKind.Visit && lexicon.Is("visit-verb", verb))
        {
            phrase.Sponsors.AddRange(told);
        }
        else if (verb is "hold" && phrase.Kind is InitiativeKind.Summit or InitiativeKind.Speech && told.Count == 1)
        {
            phrase.Sponsors.AddRange(told);
        }
        else if (lexicon.Is("sponsor-verb", verb) || lexicon.Is("host-verb", verb))
        {
            phrase.Sponsors.AddRange(told);
        }
        else if (lexicon.Is("join-verb", verb) && IsHeld(phrase.Kind))
        {
            phrase.Participants.AddRange(told);
        }
    }

    private static bool IsPutForward(InitiativeKind? kind) =>
        kind is InitiativeKind.Plan or InitiativeKind.Resolution or InitiativeKind.Report or InitiativeKind.Mediation or InitiativeKind.Sanctions
            or InitiativeKind.Speech or InitiativeKind.Visit or InitiativeKind.Summit or null;

    private static bool IsHeld(InitiativeKind? kind) =>
        kind is InitiativeKind.Talks or InitiativeKind.Meeting or InitiativeKind.Summit or InitiativeKind.Agreement or InitiativeKind.Ceasefire or InitiativeKind.Visit;
}
