using Demarche.Reading.Pages;
using Demarche.Reading.Parties;

namespace Demarche.Record.Merging;

/// <summary>Names a report's party across reports.</summary>
/// <param name="Report">The report it is in.</param>
/// <param name="Party">Its id in that report.</param>
public readonly record struct PartyReference(ReportId Report, PartyId Party) : IComparable<PartyReference>
{
    /// <summary>Orders by report, then by party, both by their characters' codes.</summary>
    public int CompareTo(PartyReference other) =>
        string.CompareOrdinal(Report.Value, other.Report.Value) is not 0 and var order ? order : string.CompareOrdinal(Party.Value, other.Party.Value);

    /// <summary>Whether one comes before the other.</summary>
    public static bool operator <(PartyReference left, PartyReference right) => left.CompareTo(right) < 0;

    /// <summary>Whether one comes after the other.</summary>
    public static bool operator >(PartyReference left, PartyReference right) => left.CompareTo(right) > 0;

    /// <summary>Whether one does not come after the other.</summary>
    public static bool operator <=(PartyReference left, PartyReference right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one does not come before the other.</summary>
    public static bool operator >=(PartyReference left, PartyReference right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => $"{Report}#{Party}";
}
