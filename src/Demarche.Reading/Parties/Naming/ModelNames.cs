using Demarche.Language.Names;
using Demarche.Language.Tags;
using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Parties.Naming;

/// <summary>What a language model says names are and do, over the indices of lexemes.</summary>
internal sealed class ModelNames
{
    private readonly LexemeTable _lexemes;
    private readonly SyntaxView _view;
    private readonly NamedEntity?[] _nameAt;

    /// <summary>Lays names over lexemes.</summary>
    /// <param name="lexemes">The lexemes of a document.</param>
    /// <param name="view">What the model says of the document.</param>
    internal ModelNames(LexemeTable lexemes, SyntaxView view)
    {
        (_lexemes, _view) = (lexemes, view);
        _nameAt = new NamedEntity?[lexemes.Count];
        var name = 0;
        for (var index = 0; index < lexemes.Count; index++)
        {
            while (name < view.Names.Length && view.Names[name].Span.End <= lexemes[index].Span.Start)
            {
                name++;
            }

            if (name < view.Names.Length && view.Names[name].Span.Overlaps(lexemes[index].Span))
            {
                _nameAt[index] = view.Names[name];
            }
        }
    }

    /// <summary>The kind of the one name that some lexemes are all part of.</summary>
    /// <param name="first">Index of the first.</param>
    /// <param name="end">One past the index of the last.</param>
    /// <returns>The kind, or null where they are not within one name.</returns>
    internal NameKind? KindOf(int first, int end)
    {
        if ((uint)first >= (uint)_nameAt.Length || end > _nameAt.Length || _nameAt[first] is not { } name)
        {
            return null;
        }

        return _nameAt[end - 1] == name ? name.Kind : null;
    }

    /// <summary>The first person of two words or more within some lexemes.</summary>
    /// <param name="first">Index of the first.</param>
    /// <param name="end">One past the index of the last.</param>
    /// <returns>Index of the person's first lexeme and one past that of the last, or null.</returns>
    internal (int First, int End)? PersonWithin(int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if (_nameAt[index] is { Kind: NameKind.Person } name && _nameAt.ElementAtOrDefault(index - 1) != name)
            {
                var past = index + 1;
                while (past < end && _nameAt[past] == name)
                {
                    past++;
                }

                if (past > index + 1)
                {
                    return (index, past);
                }
            }
        }

        return null;
    }

    /// <summary>Whether a name is an argument of a verb or noun, or only qualifies a noun.</summary>
    /// <param name="first">Index of its first lexeme.</param>
    /// <param name="end">One past the index of its last.</param>
    /// <returns>True for an argument ("the U.S. seek peace"), false for a qualifier ("U.S. forces"), null where the tree tells neither.</returns>
    internal bool? IsArgument(int first, int end) => HeadOf(first, end) is not { } head ? null : _view.Trees[head].Relation switch
    {
        "nsubj" or "obj" or "iobj" or "obl" => true,
        "compound" or "amod" or "flat" => false,
        _ => null,
    };

    /// <summary>Whether a name is the subject of a verb in the active voice: "Oslo denied it".</summary>
    /// <param name="first">Index of its first lexeme.</param>
    /// <param name="end">One past the index of its last.</param>
    /// <returns>False also where capitals hide what is a verb.</returns>
    internal bool IsDoer(int first, int end) =>
        !_lexemes[first].Has(LexemeFlags.TitleCase) && HeadOf(first, end) is { } head && _view.Is(head, "nsubj")
        && _view.Tags[_view.Trees[head].Head] is { PartOfSpeech: PartOfSpeech.Verb, TreebankTag: not "VBN" };

    /// <summary>The word of a name that depends on a word outside it.</summary>
    private int? HeadOf(int first, int end)
    {
        if (_view.WordAt(_lexemes[first].Span.Start) is not { } start || _view.WordAt(_lexemes[end - 1].Span.Start) is not { } last)
        {
            return null;
        }

        for (var word = start; word <= last; word++)
        {
            if (_view.Trees[word].Head < start || _view.Trees[word].Head > last)
            {
                return word;
            }
        }

        return null;
    }
}
