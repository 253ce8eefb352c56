namespace Demarche.Reading.Syntax;

/// <summary>
/// Tells from a tree which words belong to the noun phrase of a head: its determiner, modifiers, complements and relative clauses, without
/// the preposition in front, appositions, what is joined to it by "and", and what belongs to a clause whose predicate it is.
/// </summary>
internal static class NounPhraseSpans
{
    /// <summary>The phrase of a head.</summary>
    /// <param name="view">The document.</param>
    /// <param name="head">Index of the head.</param>
    /// <returns>Index of the first word, and one past that of the last.</returns>
    internal static (int First, int End) Of(SyntaxView view, int head) => Bounds(view, head, isCoordinated: false);

    /// <summary>The phrase of all that is joined to a head by "and" and the like.</summary>
    /// <param name="view">The document.</param>
    /// <param name="head">Index of the first head.</param>
    /// <returns>Index of the first word, and one past that of the last.</returns>
    internal static (int First, int End) OfCoordination(SyntaxView view, int head) => Bounds(view, head, isCoordinated: true);

    private static (int First, int End) Bounds(SyntaxView view, int head, bool isCoordinated)
    {
        var (first, end) = (head, head + 1);
        var isPredicate = view.Has(head, "cop") || view.Has(head, "nsubj");
        foreach (var dependent in view.Trees.DependentsOf(head))
        {
            if (Belongs(view, head, dependent, isPredicate) || (isCoordinated && view.Trees[dependent].Relation is "conj"))
            {
                var (start, stop) = view.Trees.SubtreeOf(dependent);
                (first, end) = (Math.Min(first, start), Math.Max(end, stop));
            }
        }

        return Trim(view, first, end, head);
    }

    private static bool Belongs(SyntaxView view, int head, int dependent, bool isPredicate) => !IsInsertion(view, head, dependent) && view.Trees[dependent].Relation switch
    {
        "det" or "amod" or "nummod" or "compound" or "flat" or "fixed" or "nmod" or "goeswith" => true,
        "acl" => dependent > head,
        "case" => dependent > head && dependent <= head + 1,
        "advmod" => !isPredicate && dependent < head && dependent >= head - 3,
        "obl" or "advcl" or "ccomp" => !isPredicate && dependent > head && view.Tags[head].PartOfSpeech is not Language.Tags.PartOfSpeech.Propn && view.Trees[head].Relation is not "root",
        _ => false,
    };

    /// <summary>"Roe, 42": what follows a comma only tells more, but in the name of a place ("Sydney, Australia") and for a clause.</summary>
    private static bool IsInsertion(SyntaxView view, int head, int dependent)
    {
        var first = view.Trees.SubtreeOf(dependent).First;
        return first > head + 1 && view.Trees[dependent].Relation is not "acl" && view.Is(first - 1, "punct") && view.Text[view.Words[first - 1].Span.Start] == ','
            && view.NameAt(head) is not { Kind: Language.Names.NameKind.Location };
    }

    /// <summary>Cuts punctuation off the ends, but for a bracket or quotation mark whose partner is inside.</summary>
    private static (int First, int End) Trim(SyntaxView view, int first, int end, int head)
    {
        while (first < head && view.Is(first, "punct"))
        {
            first++;
        }

        while (end > head + 1 && view.Is(end - 1, "punct"))
        {
            end--;
        }

        return (first, end);
    }
}
