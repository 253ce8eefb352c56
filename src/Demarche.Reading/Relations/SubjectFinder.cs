using Demarche.Reading.Syntax;

namespace Demarche.Reading.Relations;

/// <summary>
/// Puts right by the tree of whom a pattern tells: in "Egypt, which knows Israel well, is an ally of Jordan" the ally is the subject, not the name that
/// stands nearest.
/// </summary>
/// <param name="view">The document's trees.</param>
/// <param name="text">The document's parties.</param>
internal sealed class SubjectFinder(SyntaxView view, RelationText text)
{
    private const int Highest = 5;

    /// <summary>Changes whom a match tells of where the tree says otherwise.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="start">Index of the match's first lexeme.</param>
    /// <param name="match">The match.</param>
    internal void Correct(RelationPattern pattern, int start, PatternMatch match)
    {
        if (pattern.Steps[0] is not { Slot: 'A', IsPossessive: false, IsList: false } || pattern.Steps.Length < 2 || pattern.Steps[1].Slot != '~' || match.From.Count != 1)
        {
            return;
        }

        if (Anchor(pattern, start, match) is { } anchor && Subject(anchor) is { } subject
            && text.SmallestAt(view.Words[subject].Span.Start, party => RelationSides.Fit(pattern.Kind, 'A', party.Kind)) is { } party && !match.To.Contains(party))
        {
            match.From[0] = party;
        }
    }

    /// <summary>The word of the last given word of the pattern that is a noun or verb of the relation.</summary>
    private int? Anchor(RelationPattern pattern, int start, PatternMatch match)
    {
        var words = pattern.Steps.Skip(1).First(step => step.Slot == ' ' && step.Words[0].Length > 3).Words;
        for (var index = start; index < match.End; index++)
        {
            if (words.Contains(text.Lexemes[index].Lower, StringComparer.Ordinal))
            {
                return view.WordAt(text.Lexemes[index].Span.Start);
            }
        }

        return null;
    }

    private int? Subject(int word)
    {
        for (var height = 0; height < Highest && word >= 0; height++)
        {
            var subject = view.Trees.DependentBy(word, "nsubj");
            if (subject >= 0 && view.Tags[subject].TreebankTag is not "WDT" and not "WP")
            {
                return subject;
            }

            var (head, relation) = (view.Trees[word].Head, view.Trees[word].Relation);
            if (relation is "acl" or "appos")
            {
                return head;
            }

            if (relation is not "conj" and not "xcomp" and not "advcl" and not "obl" and not "obj" and not "nmod" and not "amod" and not "compound")
            {
                return null;
            }

            word = head;
        }

        return null;
    }
}
