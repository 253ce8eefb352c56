using Demarche.Language.Names;
using Demarche.Language.Tags;
using Demarche.Reading.Parties.Words;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Coreference;

/// <summary>Works out what decides to what a phrase can refer: class, number, gender, kind, role, words.</summary>
/// <param name="view">The document.</param>
/// <param name="lexicon">What words tell.</param>
internal sealed class MentionFacts(SyntaxView view, CoreferenceLexicon lexicon)
{
    private const byte Anyone = 3;
    private const byte Anything = 7;

    // No name is longer; keeps a text of nothing but names from taking long.
    private const int LongestName = 12;

    /// <summary>The mention of a phrase.</summary>
    /// <param name="head">Index of its head.</param>
    /// <param name="first">Index of its first word.</param>
    /// <param name="end">One past the index of its last word.</param>
    /// <returns>The mention.</returns>
    internal EntityMention Of(int head, int first, int end)
    {
        var mentionClass = ClassOf(head, first);
        return Make(head, first, end, mentionClass, NumberOf(head, mentionClass), GenderOf(head, first, mentionClass), SemanticsOf(head, mentionClass));
    }

    /// <summary>The mention of phrases joined by "and".</summary>
    /// <param name="head">Index of the first head.</param>
    /// <param name="first">Index of the first word.</param>
    /// <param name="end">One past the index of the last word.</param>
    /// <returns>The mention.</returns>
    internal EntityMention OfCoordination(int head, int first, int end) =>
        Make(head, first, end, MentionClass.Coordination, 2, (byte)(GenderOf(head, first, ClassOf(head, first)) == 4 ? 4 : Anyone), SemanticsOf(head, MentionClass.Bare));

    private EntityMention Make(int head, int first, int end, MentionClass mentionClass, byte number, byte gender, byte semantics)
    {
        var start = view.Tags[first].PartOfSpeech == PartOfSpeech.Det ? first + 1 : first;
        var stop = end > head + 1 && view.Is(end - 1, "case") ? end - 1 : end;
        var coreStop = mentionClass == MentionClass.Coordination ? stop : CoreEnd(head, stop);
        start = Math.Min(start, head);
        var anchor = view.FirstConjunct(head);
        return new EntityMention(head, first, end, view.Span(first, end))
        {
            Class = mentionClass,
            Number = number,
            Gender = gender,
            Semantics = semantics,
            Role = RoleOf(anchor),
            Sentence = view.SentenceOf(head),
            Passage = view.PassageOf(head),
            Quote = view.QuoteOf(head),
            HeadKey = mentionClass == MentionClass.Name ? view.Lower(head) : view.Lemmas[head].ToLowerInvariant(),
            Key = mentionClass == MentionClass.Coordination || stop > start ? view.Span(start, Math.Max(start + 1, mentionClass is MentionClass.Name ? coreStop : stop)).In(view.Text).ToString().ToLowerInvariant() : view.Lower(head),
            Content = ContentOf(start, coreStop),
            IsSpeaker = view.Is(anchor, "nsubj") && lexicon.Speech.Contains(view.Lemmas[view.Trees[anchor].Head]),
            IsPleonastic = mentionClass == MentionClass.It && IsPleonastic(head),
            HasPostmodifier = end > head + 1 && view.Tags[end - 1].TreebankTag is not "POS",
            Identified = IdentifiedBy(head),
            Verb = view.Trees[anchor].Relation is "nsubj" or "obj" or "iobj" ? view.Trees[anchor].Head : -1,
            IsReflexive = mentionClass <= MentionClass.OtherPronoun && view.Lower(head) is var lower && (lower.EndsWith("self", StringComparison.Ordinal) || lower.EndsWith("selves", StringComparison.Ordinal)),
        };
    }

    /// <summary>One past the last word of a name itself, or of a noun with what stands before it.</summary>
    private int CoreEnd(int head, int stop)
    {
        var end = head + 1;
        foreach (var dependent in view.Trees.DependentsOf(head))
        {
            if (dependent > head && dependent < stop && view.Trees[dependent].Relation is "flat" or "compound" or "nummod" or "goeswith")
            {
                end = Math.Max(end, dependent + 1);
            }
        }

        return Math.Min(stop, Math.Max(end, view.NameAt(head) is { } name ? Math.Min(name.EndWord, stop) : end));
    }

    private MentionClass ClassOf(int head, int first)
    {
        var part = view.Tags[head].PartOfSpeech;
        if (part == PartOfSpeech.Pron)
        {
            return PronounOf(view.Lower(head));
        }

        if (part == PartOfSpeech.Propn || view.NameAt(head) is { Kind: not NameKind.Other })
        {
            return MentionClass.Name;
        }

        var lower = view.Lower(first);
        return lower switch
        {
            "the" => MentionClass.Definite,
            "this" or "that" or "these" or "those" or "such" => MentionClass.Pointed,
            "a" or "an" => MentionClass.Indefinite,
            _ when HasPossessor(head) => MentionClass.Possessed,
            _ when view.Tags[first].PartOfSpeech == PartOfSpeech.Num || lexicon.Quantifiers.Contains(lower) => MentionClass.Indefinite,
            _ => MentionClass.Bare,
        };
    }

    private bool HasPossessor(int head)
    {
        foreach (var dependent in view.Trees.DependentsOf(head))
        {
            if (dependent < head && view.Is(dependent, "nmod"))
            {
                return true;
            }
        }

        return false;
    }

    private static MentionClass PronounOf(string lower) => lower switch
    {
        "i" or "me" or "my" or "mine" or "myself" => MentionClass.FirstSingular,
        "we" or "us" or "our" or "ours" or "ourselves" => MentionClass.FirstPlural,
        "you" or "your" or "yours" or "yourself" or "yourselves" => MentionClass.Second,
        "he" or "him" or "his" or "himself" => MentionClass.He,
        "she" or "her" or "hers" or "herself" => MentionClass.She,
        "it" or "its" or "itself" => MentionClass.It,
        "they" or "them" or "their" or "theirs" or "themselves" or "'em" => MentionClass.They,
        "this" or "that" or "these" or "those" => MentionClass.Demonstrative,
        _ => MentionClass.OtherPronoun,
    };

    private byte NumberOf(int head, MentionClass mentionClass) => mentionClass switch
    {
        MentionClass.FirstSingular or MentionClass.He or MentionClass.She or MentionClass.It => 1,
        MentionClass.FirstPlural or MentionClass.They => 2,
        MentionClass.Demonstrative => (byte)(view.Lower(head) is "these" or "those" ? 2 : 1),
        MentionClass.Second or MentionClass.OtherPronoun => 3,
        _ when view.Tags[head].TreebankTag is "NNS" or "NNPS" => 2,
        MentionClass.Name when view.NameAt(head) is { Kind: NameKind.Organisation or NameKind.Location } => 3,
        _ when lexicon.Groups.Contains(view.Lemmas[head].ToLowerInvariant()) => 3,
        _ => 1,
    };

    private byte GenderOf(int head, int first, MentionClass mentionClass)
    {
        switch (mentionClass)
        {
            case MentionClass.FirstSingular or MentionClass.FirstPlural or MentionClass.Second:
                return Anyone;
            case MentionClass.He:
                return 1;
            case MentionClass.She:
                return 2;
            case MentionClass.It:
                return 4;
            case MentionClass.They or MentionClass.Demonstrative or MentionClass.OtherPronoun:
                return Anything;
        }

        if (mentionClass != MentionClass.Name)
        {
            return lexicon.GenderOf(view.Lemmas[head].ToLowerInvariant());
        }

        return NameGender(head, first);
    }

    private byte NameGender(int head, int first)
    {
        for (var word = Math.Max(first, head - LongestName); word <= head; word++)
        {
            var lower = view.Lower(word).TrimEnd('.');
            if (view.Tags[word].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Noun && (lexicon.Male.Contains(lower) ? (byte)1 : lexicon.Female.Contains(lower) ? (byte)2 : (byte)0) is var told && told != 0)
            {
                return told;
            }
        }

        var name = view.NameAt(head);
        var start = name?.FirstWord ?? head;
        var isPerson = lexicon.FirstNames.TryFind(view.Words[start].Span.In(view.Text).ToString(), out var gender);
        return name?.Kind switch
        {
            NameKind.Person or null when isPerson && gender is Gender.Male => 1,
            NameKind.Person or null when isPerson && gender is Gender.Female => 2,
            // One word alone is often a country or body that the model does not know.
            NameKind.Person when name is { WordCount: 1 } && first == head => Anything,
            NameKind.Person => Anyone,
            NameKind.Organisation or NameKind.Location => 4,
            _ => Anything,
        };
    }

    private byte SemanticsOf(int head, MentionClass mentionClass) =>
        mentionClass <= MentionClass.OtherPronoun ? (byte)0
        : view.NameAt(head) is { } name ? name.Kind switch { NameKind.Person => (byte)1, NameKind.Organisation => (byte)2, NameKind.Location => (byte)3, _ => (byte)4 }
        : lexicon.KindOf(view.Lemmas[head].ToLowerInvariant());

    private byte RoleOf(int anchor) => view.Trees[anchor].Relation switch
    {
        "nsubj" or "csubj" => 0,
        "obj" or "iobj" => 1,
        "obl" => 2,
        "nmod" => (byte)(view.Tags[anchor].TreebankTag is "PRP$" || view.Has(anchor, "case") && view.Trees.DependentBy(anchor, "case") > anchor ? 3 : 2),
        "compound" => 4,
        _ => 5,
    };

    private string[] ContentOf(int start, int end)
    {
        var content = new List<string>();
        for (var word = Math.Max(start, end - LongestName); word < end; word++)
        {
            if (view.Tags[word].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Num)
            {
                content.Add(view.Tags[word].PartOfSpeech == PartOfSpeech.Noun ? view.Lemmas[word].ToLowerInvariant() : view.Lower(word));
            }
        }

        return [.. content];
    }

    /// <summary>"it is clear that", "it seems", "made it clear": a clause depends on what "it" is the subject of.</summary>
    private bool IsPleonastic(int head)
    {
        var verb = view.Trees[head].Head;
        if (verb >= 0 && view.Is(head, "obj"))
        {
            return view.Lemmas[verb] is "make" or "find" or "consider" or "think" or "keep" && view.Has(verb, "xcomp");
        }

        return view.Is(head, "nsubj") && verb >= 0
            && (view.Has(verb, "csubj") || view.Has(verb, "expl") || (view.Has(verb, "cop") && (view.Has(verb, "ccomp") || view.Has(verb, "xcomp") || view.Has(verb, "advcl")))
                || view.Lemmas[verb] is "seem" or "appear" or "happen" or "rain" or "snow" or "turn" or "mean");
    }

    private int IdentifiedBy(int head)
    {
        if (view.Is(head, "appos"))
        {
            return view.Trees[head].Head;
        }

        return view.Has(head, "cop") && view.Trees.DependentBy(head, "nsubj") is >= 0 and var subject ? subject : -1;
    }
}
