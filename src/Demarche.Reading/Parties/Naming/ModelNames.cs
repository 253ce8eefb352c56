using System.Collections.Immutable;
using Demarche.Language.Names;
using Demarche.Reading.Parties.Lexemes;

namespace Demarche.Reading.Parties.Naming;

/// <summary>What a language model says names are, where there is one.</summary>
internal sealed class ModelNames
{
    private readonly NamedEntity?[] _nameAt;

    /// <summary>Lays names over lexemes.</summary>
    /// <param name="lexemes">The lexemes of a document.</param>
    /// <param name="names">The names, in order; empty where there is no model.</param>
    internal ModelNames(LexemeTable lexemes, ImmutableArray<NamedEntity> names)
    {
        _nameAt = new NamedEntity?[lexemes.Count];
        var name = 0;
        for (var index = 0; index < lexemes.Count; index++)
        {
            while (name < names.Length && names[name].Span.End <= lexemes[index].Span.Start)
            {
                name++;
            }

            if (name < names.Length && names[name].Span.Overlaps(lexemes[index].Span))
            {
                _nameAt[index] = names[name];
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
}
