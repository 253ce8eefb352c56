namespace Demarche.Record.Decisions.Agreement;

/// <summary>How much of what the machine read people found right, among findings of one kind and confidence.</summary>
/// <param name="Part">The kind; null for all together.</param>
/// <param name="From">The least confidence, included; null for any.</param>
/// <param name="To">The highest confidence, excluded but for 1; null for any.</param>
/// <param name="Right">Findings that every coder who judged them accepted.</param>
/// <param name="Corrected">Findings that they corrected: not right as read.</param>
/// <param name="Wrong">Findings that they rejected.</param>
/// <param name="Disputed">Findings on which coders differ; they do not count.</param>
public sealed record PrecisionRow(FindingKind? Part, double? From, double? To, int Right, int Corrected, int Wrong, int Disputed)
{
    /// <summary>How many count.</summary>
    public int Count => Right + Corrected + Wrong;

    /// <summary>The share that was right; null below <see cref="AgreementTable.Least"/>.</summary>
    public double? Precision => Count < AgreementTable.Least ? null : (double)Right / Count;

    /// <summary>The interval around it; null below <see cref="AgreementTable.Least"/>.</summary>
    public WilsonInterval? Interval => Count < AgreementTable.Least ? null : WilsonInterval.Of(Right, Count);
}
