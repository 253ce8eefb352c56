using Demarche.Reading.Parties.Lexemes;

namespace Demarche.Reading.Parties.Resolution;

/// <summary>Finds the groups and organisations that common nouns stand for: "the rebels", "the group", "the agency".</summary>
/// <param name="reach">The document.</param>
internal sealed class GroupResolver(Reach reach)
{
    private readonly PartyScene _scene = reach.Scene;
    private readonly LexemeTable _lexemes = reach.Lexemes;
    private readonly List<PartyDraft> _groups = reach.Scene.Drafts.FindAll(draft => draft is { Kind: PartyKind.ArmedGroup, Mentions.Count: > 0 });

    /// <summary>Reads a noun for a group: "the rebels".</summary>
    /// <param name="head">Index of the noun.</param>
    /// <returns>One past the last lexeme read, or the head where nothing was found.</returns>
    internal int Group(int head)
    {
        var first = reach.Phrases.Start(head);
        if (first < head - 1 && _lexemes[first].Lower is "the" && _lexemes[head - 1].Lower is not "rebel")
        {
            return head;
        }

        var lower = _lexemes[head].Lower;
        var isNamed = first == head - 1 && _lexemes[first].Lower is "the" or "these";
        var isBare = first == head && lower is "rebels" or "insurgents" or "separatists" && _groups.Count == 1;
        if (!isNamed && !isBare)
        {
            return head;
        }

        var draft = lower is "group" or "movement"
            ? reach.Discourse.Last(head, 4, focus => focus.Draft.Kind is PartyKind.ArmedGroup or PartyKind.Bloc or PartyKind.Ngo or PartyKind.PoliticalParty or PartyKind.Igo)
            : reach.Discourse.Last(head, 20, focus => focus.Draft.Kind == PartyKind.ArmedGroup)
                ?? _groups.FirstOrDefault();
        if (draft is null)
        {
            return head;
        }

        reach.Mention(draft, first, head + 1, "group", 0.7, lower.EndsWith('s'));
        return head + 1;
    }

    /// <summary>Reads a noun for an organisation: "the agency", or ", a think-tank" behind its name.</summary>
    /// <param name="head">Index of the noun.</param>
    /// <returns>One past the last lexeme read, or the head where nothing was found.</returns>
    internal int Organisation(int head)
    {
        var first = reach.Phrases.Start(head);
        var lower = _lexemes[head].Lower;
        if (first > 1 && _lexemes[first].Lower is "a" or "an" && first >= head - 5 && Apposed(first) is { } named)
        {
            reach.Mention(named, first, head + 1, "apposition", 0.7);
            return head + 1;
        }

        if (first != head - 1 || _lexemes[first].Lower is not "the" and not "this" || _lexemes[head + 1].Lower is "of")
        {
            return head;
        }

        var draft = reach.Discourse.Last(head, 6, focus => focus.Draft.Nouns.Contains(lower) && !focus.Draft.IsPerson && focus.Draft.Kind != PartyKind.Anonymous)
            ?? reach.Discourse.Last(head, 3, focus => Fits(focus.Draft, lower));
        if (draft is null)
        {
            return head;
        }

        reach.Mention(draft, first, head + 1, "body", 0.7);
        return head + 1;
    }

    private PartyDraft? Apposed(int first)
    {
        var mark = _lexemes[first - 1];
        return mark.IsMark(',') || mark.IsMark('–') || mark.IsMark('—')
            ? _scene.NameAt(first - 2) is { Draft: { IsPerson: false } draft } name && name.End == first - 1 && draft.Kind is not PartyKind.State ? draft : null
            : null;
    }

    private static bool Fits(PartyDraft draft, string noun) => noun switch
    {
        "agency" => draft.Kind is PartyKind.Igo || (draft.Kind is PartyKind.Company or PartyKind.Government && draft.Code?.EndsWith("MED", StringComparison.Ordinal) is true),
        "organization" or "organisation" or "body" => draft.Kind is PartyKind.Igo or PartyKind.Ngo,
        "bloc" => draft.Kind is PartyKind.Igo or PartyKind.Bloc,
        "company" or "airline" or "carrier" or "firm" or "manufacturer" or "bank" or "newspaper" or "broadcaster" => draft.Kind is PartyKind.Company,
        "party" or "coalition" => draft.Kind is PartyKind.PoliticalParty,
        "alliance" => draft.Name is "NATO",
        "watchdog" or "institution" => draft.Kind is PartyKind.Igo or PartyKind.Ngo,
        "ministry" => draft.Kind is PartyKind.Government && draft.Nouns.Contains("ministry"),
        _ => false,
    };
}
