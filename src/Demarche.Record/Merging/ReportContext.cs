using Demarche.Reading.Findings;
using Demarche.Reading.Parties;

namespace Demarche.Record.Merging;

/// <summary>One report with what is known of it across reports: who its parties are and what it copies.</summary>
/// <param name="findings">What was read from it.</param>
/// <param name="partyIds">The merged id of each of its parties.</param>
/// <param name="origin">The id of its origin: the same for reports that copy each other.</param>
public sealed class ReportContext(ReportFindings findings, IReadOnlyDictionary<PartyId, string> partyIds, string origin)
{
    private readonly Dictionary<PartyId, Party> _parties = findings.Parties.ToDictionary(party => party.Id);

    /// <summary>What was read from the report.</summary>
    public ReportFindings Findings => findings;

    /// <summary>The id of its origin.</summary>
    public string Origin => origin;

    /// <summary>The merged party that a party of the report is.</summary>
    /// <param name="party">The party's id in the report.</param>
    /// <returns>The merged id.</returns>
    /// <exception cref="KeyNotFoundException">The report has no such party.</exception>
    public string IdOf(PartyId party) => partyIds[party];

    /// <summary>A party of the report.</summary>
    /// <param name="party">Its id.</param>
    /// <returns>The party.</returns>
    /// <exception cref="KeyNotFoundException">The report has no such party.</exception>
    public Party PartyOf(PartyId party) => _parties[party];

    /// <summary>What a party counts as where it acts: a state, its government and its people are one side.</summary>
    /// <param name="party">The party's id in the report.</param>
    /// <returns>"@" and the country's ISO code, or "@" and the merged id.</returns>
    /// <exception cref="KeyNotFoundException">The report has no such party.</exception>
    public string SideOf(PartyId party) =>
        "@" + (PartyOf(party) is { Iso: { } iso, Kind: PartyKind.State or PartyKind.Government or PartyKind.People } ? iso : IdOf(party));

    /// <summary>Names a finding of the report.</summary>
    /// <param name="finding">Its id.</param>
    /// <returns>The reference.</returns>
    public FindingReference At(FindingId finding) => new(findings.Report.Id, finding);
}
