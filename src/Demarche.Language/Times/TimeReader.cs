using System.Collections.Immutable;
using Demarche.Language.Times.Context;
using Demarche.Language.Times.Rules;
using Demarche.Language.Times.Terms;

namespace Demarche.Language.Times;

/// <summary>Walks the terms of a document once, from left to right; at each the longest wording of a rule wins.</summary>
internal sealed class TimeReader
{
    private const int MostBranches = 96;
    private const int MostEnds = 16;

    private readonly RuleBook _book;
    private readonly string _text;
    private readonly TermList _terms;
    private readonly TimeResolver _resolver;

    internal TimeReader(RuleBook book, string text, TermList terms, TimeResolver resolver)
    {
        _book = book;
        _text = text;
        _terms = terms;
        _resolver = resolver;
    }

    /// <summary>How many branches of the rules have been looked at.</summary>
    internal long Steps { get; private set; }

    /// <summary>Reads the document.</summary>
    /// <returns>The times in order of text.</returns>
    internal ImmutableArray<TimeExpression> Read()
    {
        var times = ImmutableArray.CreateBuilder<TimeExpression>();
        for (var index = 0; index < _terms.Count;)
        {
            index = _terms[index].Word is { CanStart: true } ? ReadAt(index, times) : index + 1;
        }

        return times.ToImmutable();
    }

    private int ReadAt(int first, ImmutableArray<TimeExpression>.Builder times)
    {
        Span<(int Node, int End)> ends = stackalloc (int, int)[MostEnds];
        Span<int> values = stackalloc int[SlotTable.Size];
        var count = Walk(first, ends);
        while (count > 0)
        {
            var (node, end) = ends[--count];
            foreach (var variant in _book.Trie.Accepts(node))
            {
                var context = new TermContext(_text, _terms, first + variant.Lead, end - variant.Trail);
                if ((variant.Lead > 0 && IsBetterWithin(first + variant.Lead, end)) || !RuleConditions.Hold(variant.Rule, context, _book.Words))
                {
                    continue;
                }

                if (variant.Rule.Operation == RuleOperation.Nothing)
                {
                    return context.End;
                }

                var slots = new SlotTable(values);
                slots.Fill(variant, _terms, first);
                if (_resolver.Resolve(variant.Rule, slots, context) is { } time)
                {
                    times.Add(time);
                    return context.End;
                }
            }
        }

        return first + 1;
    }

    /// <summary>Whether a wording that begins behind some context reaches further: "the past three weeks" after "in".</summary>
    private bool IsBetterWithin(int first, int end)
    {
        Span<(int Node, int End)> ends = stackalloc (int, int)[MostEnds];
        var count = Walk(first, ends);
        return count > 0 && ends[count - 1].End > end;
    }

    /// <summary>Follows every wording from a term on.</summary>
    /// <param name="first">The term.</param>
    /// <param name="ends">Where wordings ended, the shortest first; the longest are kept.</param>
    /// <returns>How many ended.</returns>
    private int Walk(int first, Span<(int Node, int End)> ends)
    {
        Span<int> alive = stackalloc int[MostBranches];
        Span<int> next = stackalloc int[MostBranches];
        var (count, found) = (1, 0);
        alive[0] = 0;
        for (var index = first; count > 0 && index < _terms.Count; index++)
        {
            var term = _terms[index];
            if (term.Word is not { } word || (index > first && term.Is(TermShape.First)))
            {
                break;
            }

            var reached = 0;
            foreach (var node in alive[..count])
            {
                Steps++;
                foreach (var label in word.Labels)
                {
                    if (reached < MostBranches && _book.Trie.Next(node, label) is >= 0 and var child)
                    {
                        next[reached++] = child;
                    }
                }
            }

            found = Note(next[..reached], index + 1, ends, found);
            count = reached;
            var spare = alive;
            alive = next;
            next = spare;
        }

        return found;
    }

    private int Note(ReadOnlySpan<int> nodes, int end, Span<(int Node, int End)> ends, int found)
    {
        foreach (var node in nodes)
        {
            if (_book.Trie.Accepts(node).IsEmpty)
            {
                continue;
            }

            if (found == ends.Length)
            {
                ends[1..].CopyTo(ends);
                found--;
            }

            // Of wordings that end here the earliest rule is put last, where it is tried first.
            var at = found++;
            for (; at > 0 && ends[at - 1].End == end && Order(ends[at - 1].Node) < Order(node); at--)
            {
                ends[at] = ends[at - 1];
            }

            ends[at] = (node, end);
        }

        return found;
    }

    private int Order(int node) => _book.Trie.Accepts(node)[0].Rule.Order;
}
