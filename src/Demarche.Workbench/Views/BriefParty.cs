using System.Collections.Immutable;
using Demarche.Reading.Parties;

namespace Demarche.Workbench.Views;

/// <summary>One party of a brief, over all its reports.</summary>
/// <param name="Key">Tells it from the brief's other parties: the id of the merged party.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
public sealed record BriefParty(string Key, string Name, PartyKind Kind)
{
    /// <summary>The CAMEO actor code, or null.</summary>
    public string? Code { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of its country, or null.</summary>
    public string? Iso { get; init; }

    /// <summary>Every name it goes by, the one in most reports first.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>Why the parties of several reports are taken for it, one sentence each; empty where it is in one report alone.</summary>
    public required ImmutableArray<string> Reasons { get; init; }

    /// <summary>The offices it holds, and for whom; each once.</summary>
    public required ImmutableArray<BriefOffice> Offices { get; init; }

    /// <summary>How often the reports speak of it, pronouns included.</summary>
    public required int MentionCount { get; init; }

    /// <summary>Whether it is mentioned once and nothing else is told of it: no statement, position, event, relation or part in anything.</summary>
    public bool IsMarginal { get; init; }

    /// <summary>Its first mention in each report, by name where there is one.</summary>
    public required ImmutableArray<Quote> Mentions { get; init; }
}
