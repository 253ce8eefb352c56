using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Demarche.Benchmarks;

/// <summary>Millions of words a second, from the mean time and the number of words of the text.</summary>
internal sealed class WordsPerSecondColumn : IColumn
{
    /// <inheritdoc/>
    public string Id => nameof(WordsPerSecondColumn);

    /// <inheritdoc/>
    public string ColumnName => "M words/s";

    /// <inheritdoc/>
    public string Legend => "Millions of words a second on one thread";

    /// <inheritdoc/>
    public bool AlwaysShow => true;

    /// <inheritdoc/>
    public ColumnCategory Category => ColumnCategory.Custom;

    /// <inheritdoc/>
    public int PriorityInCategory => 0;

    /// <inheritdoc/>
    public bool IsNumeric => true;

    /// <inheritdoc/>
    public UnitType UnitType => UnitType.Dimensionless;

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var words = benchmarkCase.Parameters.Items.Select(item => item.Value).OfType<BenchmarkText>().FirstOrDefault()?.WordCount;
        var nanoseconds = summary[benchmarkCase]?.ResultStatistics?.Mean;
        return words is { } count && nanoseconds is { } time ? (count / time * 1e3).ToString("F1", CultureInfo.InvariantCulture) : "-";
    }

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    /// <inheritdoc/>
    public bool IsAvailable(Summary summary) => true;

    /// <inheritdoc/>
    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
