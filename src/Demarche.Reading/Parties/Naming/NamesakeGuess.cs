using Demarche.Reading.Parties.Lexemes;

namespace Demarche.Reading.Parties.Naming;

/// <summary>
/// Finds persons by how reports name them: in full the first time, later by the last word alone, which then says or does something.
/// </summary>
/// <param name="scene">The document.</param>
/// <param name="evidence">Tells first names.</param>
internal sealed class NamesakeGuess(PartyScene scene, PersonEvidence evidence)
{
    private const int LongestName = 4;
    private readonly LexemeTable _lexemes = scene.Lexemes;

    /// <summary>The runs that are taken for full names of persons.</summary>
    /// <returns>In order of text.</returns>
    internal List<NameSpan> Find()
    {
        var acting = new HashSet<string>(StringComparer.Ordinal);
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in scene.Names.Where(name => name.Type == NameType.Unknown && name.End == name.First + 1))
        {
            if (IsPlace(name) || Acts(name))
            {
                (IsPlace(name) ? places : acting).Add(_lexemes[name.First].Key);
            }
        }

        acting.ExceptWith(places);
        return scene.Names.FindAll(name => name is { Type: NameType.Unknown, Draft: null } && IsFullName(name) && acting.Contains(_lexemes[name.End - 1].Key));
    }

    private bool IsFullName(NameSpan name)
    {
        var count = name.End - name.First;
        return count is > 1 and <= LongestName && !_lexemes[name.First].Has(LexemeFlags.TitleCase) && !_lexemes[name.First].Has(LexemeFlags.AllCapitals) && !IsPlace(name)
            && !scene.Knowledge.Words.NotParties.Contains(_lexemes[name.End - 1].Lower) && (!_lexemes[name.First].IsInitial || count > 2 || evidence.IsFirstName(_lexemes[name.First].Key) || !scene.Knowledge.Words.Starters.Contains(_lexemes[name.First].Lower));
    }

    private bool Acts(NameSpan name) =>
        _lexemes[name.First].IsPossessive || scene.Knowledge.Words.Speech.Contains(_lexemes[name.End].Lower) || scene.Knowledge.Words.Auxiliaries.Contains(_lexemes[name.End].Lower)
        || scene.Knowledge.Words.Speech.Contains(_lexemes[name.First - 1].Lower);

    private bool IsPlace(NameSpan name) =>
        scene.Knowledge.Words.PlacePrepositions.Contains(_lexemes[name.First - 1].Lower) || _lexemes[name.First - 1].Lower is "the" or "of";
}
