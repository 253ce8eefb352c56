using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Naming;

namespace Demarche.Reading.Parties.Resolution;

/// <summary>Reads a document's lexemes in order and finds the party that each noun and pronoun stands for.</summary>
internal sealed class Resolver
{
    private readonly PartyScene _scene;
    private readonly Reach _reach;
    private readonly AnonymousResolver _sources;
    private readonly OfficeResolver _offices;
    private readonly BodyResolver _bodies;
    private readonly PronounResolver _pronouns;
    private readonly FirstPersonResolver _firstPersons;

    internal Resolver(PartyScene scene)
    {
        _scene = scene;
        _reach = new Reach(scene, new Discourse(scene), new NounPhrases(scene));
        var speakers = new SpeakerFinder(_reach);
        _sources = new AnonymousResolver(_reach);
        _offices = new OfficeResolver(_reach);
        _bodies = new BodyResolver(_reach);
        _pronouns = new PronounResolver(_reach, speakers);
        _firstPersons = new FirstPersonResolver(_reach, speakers);
    }

    /// <summary>Resolves nouns and pronouns.</summary>
    internal void Resolve()
    {
        var apposed = _scene.Appositions.GroupBy(apposition => apposition.First).ToDictionary(group => group.Key, group => group.First());
        for (var index = 0; index < _scene.Lexemes.Count;)
        {
            if (apposed.TryGetValue(index, out var apposition))
            {
                _reach.Discourse.Note(apposition.Person, apposition.First, apposition.End);
            }

            index = Read(index);
        }

        _firstPersons.Resolve();
    }

    private int Read(int index)
    {
        if (_scene.NameAt(index) is { } name && name.First == index)
        {
            if (name.Draft is { } draft)
            {
                _reach.Discourse.Note(draft, name.First, name.End, name.Hit?.Use == NameUse.Plural || name.Type == NameType.Adjective);
            }

            return name.End;
        }

        if (_scene.TitleAt(index) is { } title && title.First == index)
        {
            return Title(title);
        }

        if (_pronouns.Resolve(index))
        {
            return index + 1;
        }

        var end = _sources.Resolve(index, index);
        if (end == index)
        {
            end = _bodies.Resolve(index);
        }

        return Math.Max(end, index + 1);
    }

    private int Title(TitlePhrase title)
    {
        var end = _bodies.Resolve(title.First);
        if (end > title.First)
        {
            return end;
        }

        if (_scene.Held.ContainsKey(title))
        {
            return title.End;
        }

        var isOfficial = _reach.Words.StrongOfficials.Contains(_scene.Lexemes[title.Head].Lower);
        end = isOfficial ? title.First : _offices.Resolve(title);
        if (end == title.First)
        {
            end = _sources.Resolve(title.First, title.Head);
        }

        return Math.Max(end, title.End);
    }
}
