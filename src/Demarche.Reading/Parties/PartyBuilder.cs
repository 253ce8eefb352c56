using System.Collections.Immutable;
using Demarche.Reading.Findings;

namespace Demarche.Reading.Parties;

/// <summary>Makes parties of what was collected: those spoken of by name or noun, in order of their first.</summary>
/// <param name="origin">What read them; the rule is filled in.</param>
/// <param name="text">The text they were read from.</param>
internal sealed class PartyBuilder(Origin origin, string text)
{
    private readonly FindingIds _ids = new();

    /// <summary>Makes the parties.</summary>
    /// <param name="drafts">What was collected.</param>
    /// <returns>The parties, in order of first mention.</returns>
    internal ImmutableArray<Party> Build(List<PartyDraft> drafts)
    {
        // Whom only pronouns speak of has no words that say who it is.
        var kept = drafts.Where(draft => draft.Mentions.Exists(mention => mention.Form != MentionForm.Pronoun)).ToList();
        foreach (var draft in kept)
        {
            draft.Mentions.Sort((left, right) => left.Span.CompareTo(right.Span));
        }

        kept.Sort((left, right) => left.Mentions[0].Span.CompareTo(right.Mentions[0].Span));
        var ids = kept.ToDictionary(draft => draft, draft => new PartyId(_ids.Make("p", draft.Mentions[0].Span).Value));
        return [.. kept.Select(draft => Make(draft, ids))];
    }

    private Party Make(PartyDraft draft, Dictionary<PartyDraft, PartyId> ids) => new(
        ids[draft],
        NameOf(draft),
        IsPeople(draft) ? PartyKind.People : draft.Kind,
        [.. draft.Mentions.Select(mention => new Mention(
            _ids.Make("m", mention.Span), mention.Span, mention.Confidence, origin with { Rule = mention.Rule }, mention.Form))])
    {
        Code = ActorCode.Of(draft),
        Iso = draft.Iso ?? draft.Affiliation?.Iso ?? draft.Affiliation?.Affiliation?.Iso,
        GazetteerId = draft.Entry?.Id,
        Offices = [.. draft.Offices.Select(office => new Office(
            _ids.Make("o", office.Span), office.Span, 0.8, origin with { Rule = "title" }, office.Title, OfficeOf(draft, office, ids)))],
    };

    private string NameOf(PartyDraft draft)
    {
        if (!IsPeople(draft) || draft.Mentions.Find(mention => mention.Form == MentionForm.Name) is not { Rule: not null } mention)
        {
            return draft.Name;
        }

        var name = mention.Span.In(text).ToString();
        return name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
    }

    /// <summary>A state that the report speaks of only by its people.</summary>
    private static bool IsPeople(PartyDraft draft) =>
        draft is { Kind: PartyKind.State, Entry: not null, IsNamed: false } && draft.Mentions.TrueForAll(mention => mention.Form != MentionForm.Nominal)
        && draft.Mentions.Exists(mention => mention.Form == MentionForm.Name);

    private static PartyId? OfficeOf(PartyDraft draft, DraftOffice office, Dictionary<PartyDraft, PartyId> ids)
    {
        var of = office.Of ?? draft.Affiliation;
        return of is not null && of != draft && ids.TryGetValue(of, out var id) ? id : null;
    }
}
