using System.Collections.Immutable;
using Demarche.Reading.Parties;
using Demarche.Workbench.Searching;

namespace Demarche.Workbench.Checking;

/// <summary>
/// Compares what a draft claims with what a sentence of a report does. It errs on the side of finding nothing: every party of the claim must be in the
/// sentence, in the same order, with most of the other words. The numbers were chosen on drafts that are not measured on (docs/results/check.md).
/// </summary>
/// <param name="parties">Tells which parties are one.</param>
/// <param name="words">Words that decide what a sentence claims.</param>
internal sealed class ClaimComparer(PartyIdentity parties, ClaimWords words)
{
    private const int FewestStems = 2;
    private const double LeastShare = 0.7;
    private const double LeastShareOfNear = 0.55;
    private const double LeastShareToContradict = 0.8;
    private const double NearMeaning = 0.8;

    /// <summary>Compares.</summary>
    /// <param name="claim">Of a draft.</param>
    /// <param name="told">Of a report.</param>
    /// <param name="similarity">How near both are in meaning, or null where that is not known.</param>
    internal ClaimRelation Compare(Claim claim, Claim told, double? similarity)
    {
        if (claim.Parties.IsEmpty || !AreAllThere(claim, told) || claim.Stems.Count < FewestStems || !claim.Years.All(year => told.Years.Contains(year) || told.Years.IsEmpty))
        {
            return ClaimRelation.Unrelated;
        }

        var opposed = claim.Stems.Where(stem => !told.Stems.Contains(stem) && words.OppositesOf(stem).Any(told.Stems.Contains)).ToList();
        var shared = claim.Stems.Where(told.Stems.Contains).ToList();
        var share = (double)(shared.Count + opposed.Count) / claim.Stems.Count;
        if (share < (similarity >= NearMeaning ? LeastShareOfNear : LeastShare) || AreSwapped(claim, told) || IsOfAnother(claim, told))
        {
            return ClaimRelation.Unrelated;
        }

        var isDenied = IsDenied(claim, told, shared);
        var isOtherStance = opposed.Count is 1 || HasOtherStance(claim, told);
        var number = Numbers(claim, told);
        return (isDenied, isOtherStance, number) switch
        {
            (false, false, true) => told.Hedges.IsSubsetOf(claim.Hedges) ? ClaimRelation.Supports : ClaimRelation.Unrelated,
            _ when share < LeastShareToContradict || !told.Hedges.SetEquals(claim.Hedges) => ClaimRelation.Unrelated,
            (true, false, true) => ClaimRelation.Denial,
            (false, true, true) => ClaimRelation.OtherStance,
            (false, false, false) => ClaimRelation.OtherNumber,
            _ => ClaimRelation.Unrelated,
        };
    }

    private bool AreAllThere(Claim claim, Claim told) =>
        claim.Parties.All(party => PlaceOf(party, told) >= 0 || told.Speakers.Any(speaker => IsSame(party, speaker, told)));

    // "X attacked Y" is not "Y attacked X".
    private bool AreSwapped(Claim claim, Claim told)
    {
        var places = claim.Parties.Select(party => PlaceOf(party, told)).Where(place => place >= 0).ToList();
        return !places.SequenceEqual(places.Order());
    }

    // Whoever is named first, but for who says it, is mostly who does it: the claim must be of the same.
    private bool IsOfAnother(Claim claim, Claim told) =>
        told.Parties.FirstOrDefault(party => !told.Speakers.Contains(party)) is { } first && !claim.Parties.Any(party => IsSame(party, first, told));

    private int PlaceOf(Party party, Claim told)
    {
        for (var place = 0; place < told.Parties.Length; place++)
        {
            if (IsSame(party, told.Parties[place], told))
            {
                return place;
            }
        }

        return -1;
    }

    private bool IsSame(Party party, Party other, Claim told) => parties.IsSame(party, other, told.Findings.Report.Id);

    // One negates a word that the other has without negation, or something that is no word with content.
    private static bool IsDenied(Claim claim, Claim told, List<string> shared) =>
        claim.Negations.Any(negation => IsAlone(negation, told)) || told.Negations.Any(negation => IsAlone(negation, claim) && (negation.IsEmpty || negation.Any(shared.Contains)));

    private static bool IsAlone(ImmutableArray<string> negation, Claim other) =>
        !other.Negations.Any(theirs => theirs.IsEmpty || negation.IsEmpty || theirs.Intersect(negation, StringComparer.Ordinal).Any());

    private bool HasOtherStance(Claim claim, Claim told) => claim.Stances.Any(ours => told.Stances.Any(theirs =>
        ours.Side != theirs.Side
        && IsSame(PartyOf(claim, ours.Party), PartyOf(told, theirs.Party), told)
        && SharesWord(ours.Initiative, theirs.Initiative)));

    private static Party PartyOf(Claim claim, PartyId id) => claim.Findings.Parties.First(party => party.Id == id);

    private static bool SharesWord(string one, string other) =>
        FindQueryParts.WordsOf(one).Select(WordStem.Of).Intersect(FindQueryParts.WordsOf(other).Select(WordStem.Of), StringComparer.Ordinal).Any();

    // True where every number is told too; false where one is told otherwise; null where one is not told, or less exactly.
    private static bool? Numbers(Claim claim, Claim told)
    {
        bool? all = true;
        foreach (var number in claim.Numbers)
        {
            var others = told.Numbers.Where(other => string.Equals(other.Unit, number.Unit, StringComparison.Ordinal)).ToList();
            if (!others.Any(number.Fits))
            {
                all = others.Count is 0 ? null : false;
            }
            else if (!others.Any(other => other.Implies(number)))
            {
                all = null;
            }

            if (all is null)
            {
                return null;
            }
        }

        return all;
    }
}
