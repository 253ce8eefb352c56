using Demarche.Language;

namespace Demarche.Workbench.Views;

/// <summary>Which parties a brief is about: all, or those that a person asked for.</summary>
internal sealed class PartyFocus
{
    private readonly BriefParties _parties;
    private readonly HashSet<string>? _keys;

    /// <summary>Finds the parties that a person asked for.</summary>
    /// <param name="parties">The brief's parties.</param>
    /// <param name="asked">A name, a part of one, a code or an id; null for all.</param>
    internal PartyFocus(BriefParties parties, string? asked)
    {
        _parties = parties;
        _keys = asked is null
            ? null
            : parties.All.Where(party => IsCalled(party, asked)).Select(party => party.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether somebody asked for a party that is in no report.</summary>
    internal bool IsMissing => _keys is { Count: 0 };

    /// <summary>Whether the brief is about the party.</summary>
    /// <param name="party">A party of the brief, or null.</param>
    /// <returns>True where it is shown.</returns>
    internal bool Shows(BriefParty? party) => _keys is null || (party is not null && _keys.Contains(party.Key));

    /// <summary>Whether words of a report speak of a party that the brief is about.</summary>
    /// <param name="reading">The report.</param>
    /// <param name="span">The words.</param>
    /// <returns>True where they are shown.</returns>
    internal bool Shows(BriefReading reading, TextSpan span) =>
        _keys is null
        || reading.Findings.Parties.Any(party =>
            Shows(_parties.Find(reading, party.Id)) && party.Mentions.Any(mention => span.Contains(mention.Evidence)));

    private static bool IsCalled(BriefParty party, string asked) =>
        party.Name.Contains(asked, StringComparison.OrdinalIgnoreCase)
        || party.Names.Any(name => name.Contains(asked, StringComparison.OrdinalIgnoreCase))
        || string.Equals(party.Code, asked, StringComparison.OrdinalIgnoreCase)
        || string.Equals(party.Iso, asked, StringComparison.OrdinalIgnoreCase)
        || string.Equals(party.Key, asked, StringComparison.OrdinalIgnoreCase);
}
