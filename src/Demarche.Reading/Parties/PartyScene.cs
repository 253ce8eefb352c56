using Demarche.Reading.Parties.Gazetteers;
using Demarche.Reading.Parties.Lexemes;
using Demarche.Reading.Parties.Naming;

namespace Demarche.Reading.Parties;

/// <summary>What has been found in one document so far; lives only while its parties are being read.</summary>
internal sealed class PartyScene
{
    private readonly Dictionary<GazetteerEntry, PartyDraft> _known = [];
    private readonly NameSpan?[] _nameAt;
    private HomeState? _home;

    internal PartyScene(PartyKnowledge knowledge, LexemeTable lexemes, TitlePhrase?[] titles, List<NameSpan> names)
    {
        Knowledge = knowledge;
        Lexemes = lexemes;
        Titles = titles;
        Names = names;
        _nameAt = new NameSpan?[lexemes.Count];
        foreach (var name in names)
        {
            Array.Fill(_nameAt, name, name.First, name.End - name.First);
        }
    }

    internal PartyKnowledge Knowledge { get; }

    internal LexemeTable Lexemes { get; }

    internal TitlePhrase?[] Titles { get; }

    internal List<NameSpan> Names { get; }

    /// <summary>The parties, in the order they were found.</summary>
    internal List<PartyDraft> Drafts { get; } = [];

    /// <summary>Persons whose office is held for whoever a possessive pronoun stands for, by the index of the pronoun.</summary>
    internal Dictionary<int, PartyDraft> OwnedByPronoun { get; } = [];

    /// <summary>Titles that belong to a person named beside them.</summary>
    internal Dictionary<TitlePhrase, PartyDraft> Held { get; } = [];

    /// <summary>Phrases that name a person by office beside its name: first lexeme, one past the last, and the person.</summary>
    internal List<(int First, int End, PartyDraft Person)> Appositions { get; } = [];

    /// <summary>Adds a name that was found later; its lexemes must be free.</summary>
    /// <param name="name">The name.</param>
    internal void AddName(NameSpan name)
    {
        var index = Names.FindIndex(other => other.First > name.First);
        Names.Insert(index < 0 ? Names.Count : index, name);
        Array.Fill(_nameAt, name, name.First, name.End - name.First);
    }

    /// <summary>The name that a lexeme is part of.</summary>
    /// <param name="index">Any index.</param>
    /// <returns>The name, or null.</returns>
    internal NameSpan? NameAt(int index) => (uint)index < (uint)_nameAt.Length ? _nameAt[index] : null;

    /// <summary>The title that a lexeme is part of.</summary>
    /// <param name="index">Any index.</param>
    /// <returns>The title, or null.</returns>
    internal TitlePhrase? TitleAt(int index) => (uint)index < (uint)Titles.Length ? Titles[index] : null;

    /// <summary>The person who holds a title that stands beside a name.</summary>
    /// <param name="title">The title.</param>
    /// <returns>The person, or null.</returns>
    internal PartyDraft? HolderOf(TitlePhrase title) => Held.GetValueOrDefault(title);

    /// <summary>The one state that a report is about: spoken of three times or more, and twice as often as any other.</summary>
    /// <returns>The state, or null where there is none.</returns>
    internal PartyDraft? DominantState()
    {
        var counts = Names.Select(name => name.Owner ?? name.Draft).OfType<PartyDraft>().Where(draft => draft.Kind == PartyKind.State)
            .CountBy(draft => draft).OrderByDescending(count => count.Value).Take(2).ToArray();
        return counts.Length > 0 && counts[0].Value >= 3 && (counts.Length == 1 || counts[0].Value >= 2 * counts[1].Value) ? counts[0].Key : null;
    }

    /// <summary>What a model says names are and do, or null.</summary>
    internal ModelNames? Told { get; init; }

    /// <summary>What pronouns go on from by the coreference chains of a model, or null.</summary>
    internal Resolution.ChainGuide? Chains { get; init; }

    /// <summary>The state of the dateline, or null.</summary>
    internal GazetteerEntry? Dateline { get; init; }

    /// <summary>Tells which state is meant where a report names none; made when the names have been linked.</summary>
    internal HomeState Home => _home ??= new HomeState(this);

    /// <summary>The draft of a gazetteer entry, made where there is none yet.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The draft.</returns>
    internal PartyDraft DraftOf(GazetteerEntry entry)
    {
        if (!_known.TryGetValue(entry, out var draft))
        {
            draft = Add(new PartyDraft { Name = entry.Name, Kind = entry.Kind, Code = entry.Code, Iso = entry.Iso, Entry = entry });
            draft.NameKeys.AddRange(LexemeTable.KeysOf(entry.Name));
            _known.Add(entry, draft);
        }

        return draft;
    }

    /// <summary>Adds a party.</summary>
    /// <param name="draft">The party.</param>
    /// <returns>The same.</returns>
    internal PartyDraft Add(PartyDraft draft)
    {
        Drafts.Add(draft);
        return draft;
    }

    /// <summary>The country that a party belongs to, which for a state is itself.</summary>
    /// <param name="draft">A party, or null.</param>
    /// <returns>The state, or null where it belongs to none.</returns>
    internal PartyDraft? CountryOf(PartyDraft? draft)
    {
        for (var depth = 0; draft is not null && depth < 4; depth++)
        {
            if (draft.Kind == PartyKind.State)
            {
                return draft;
            }

            if (draft.Affiliation is null)
            {
                return Knowledge.Gazetteer.State(draft.Iso) is { } state ? DraftOf(state) : null;
            }

            draft = draft.Affiliation;
        }

        return null;
    }
}
