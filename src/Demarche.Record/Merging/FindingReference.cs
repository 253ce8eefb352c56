using Demarche.Reading.Findings;
using Demarche.Reading.Pages;

namespace Demarche.Record.Merging;

/// <summary>Names a finding across reports.</summary>
/// <param name="Report">The report it was read from.</param>
/// <param name="Finding">Its id in that report.</param>
public readonly record struct FindingReference(ReportId Report, FindingId Finding) : IComparable<FindingReference>
{
    /// <summary>Orders by report, then by finding, both by their characters' codes.</summary>
    public int CompareTo(FindingReference other) =>
        string.CompareOrdinal(Report.Value, other.Report.Value) is not 0 and var order ? order : string.CompareOrdinal(Finding.Value, other.Finding.Value);

    /// <summary>Whether one comes before the other.</summary>
    public static bool operator <(FindingReference left, FindingReference right) => left.CompareTo(right) < 0;

    /// <summary>Whether one comes after the other.</summary>
    public static bool operator >(FindingReference left, FindingReference right) => left.CompareTo(right) > 0;

    /// <summary>Whether one does not come after the other.</summary>
    public static bool operator <=(FindingReference left, FindingReference right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one does not come before the other.</summary>
    public static bool operator >=(FindingReference left, FindingReference right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => $"{Report}#{Finding}";
}
