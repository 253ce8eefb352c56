namespace Demarche.Reading.Parties.Gazetteers;

/// <summary>What a run of words is listed as; a run can be a name and an adjective ("U.S.").</summary>
/// <param name="Entry">What it names, or null where it is an adjective only.</param>
/// <param name="Use">How it names it.</param>
/// <param name="Country">The country it is an adjective of, or null.</param>
internal sealed record GazetteerHit(GazetteerEntry? Entry, NameUse Use, GazetteerEntry? Country);
