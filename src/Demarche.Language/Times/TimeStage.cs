using System.Collections.Immutable;
using Demarche.Language.Times.Rules;
using Demarche.Language.Times.Terms;
using Demarche.Language.Tokens;
using NodaTime;

namespace Demarche.Language.Times;

/// <summary>Finds time expressions and places them on the calendar. The rules are data files; docs/specs/times.md explains them.</summary>
/// <param name="options">The choices that the words do not make.</param>
public sealed class TimeStage(TimeOptions? options = null) : IStage
{
    /// <summary>The stage's name, which findings carry.</summary>
    public const string StageName = "times";

    /// <summary>The stage's version, which findings carry.</summary>
    public const int StageVersion = 2;

    private const int ManyOldYears = 8;

    // What is counted from a day at either end of the calendar would leave it; no report is so old or so far ahead.
    private const int EarliestYear = 1000;
    private const int LatestYear = 9000;

    private readonly TimeOptions _options = options ?? TimeOptions.Default;

    /// <inheritdoc/>
    public string Name => StageName;

    /// <inheritdoc/>
    public int Version => StageVersion;

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Needs { get; } = [TokenTable.Layer];

    /// <inheritdoc/>
    public IReadOnlyList<Layer> Adds { get; } = [TimeExpression.Layer];

    /// <inheritdoc/>
    public void Annotate(Document document) =>
        document.Attach(TimeExpression.Layer, Predict(document.Text, document.Passages, document.Get(TokenTable.Layer), document.Published));

    /// <summary>Finds the times of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="passages">Its passages; no expression crosses an end of one.</param>
    /// <param name="table">The tokens of the passages, by any convention of cutting hyphens and marks.</param>
    /// <param name="published">
    /// The day relative times are told from, or null; then they stay underspecified. A day before 1000 or from 9000 on counts as none.
    /// </param>
    /// <returns>The times in order of text; none overlaps another.</returns>
    public ImmutableArray<TimeExpression> Predict(string text, ImmutableArray<TextSpan> passages, TokenTable table, LocalDate? published) =>
        Predict(text, passages, table, published, out _);

    /// <summary>Finds the times of a text and counts the work.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="passages">Its passages.</param>
    /// <param name="table">Its tokens.</param>
    /// <param name="published">The day relative times are told from, or null.</param>
    /// <param name="steps">How many branches of the rules were looked at.</param>
    /// <returns>The times in order of text.</returns>
    internal ImmutableArray<TimeExpression> Predict(
        string text, ImmutableArray<TextSpan> passages, TokenTable table, LocalDate? published, out long steps)
    {
        var book = RuleBook.Shared;
        published = published is { Year: >= EarliestYear and < LatestYear } ? published : null;
        var terms = TermScanner.Scan(book.Lexicon, text, passages, table.Tokens);
        var resolver = new TimeResolver(book, _options, published, IsHistory(book, terms, published));
        var reader = new TimeReader(book, text, terms, resolver);
        var times = reader.Read();
        steps = reader.Steps;
        return times;
    }

    /// <summary>A text with many old years and few days of the week tells history: its months are of the year last told.</summary>
    private static bool IsHistory(RuleBook book, TermList terms, LocalDate? published)
    {
        var (years, weekdays) = (0, 0);
        for (var index = 0; published is not null && index < terms.Count; index++)
        {
            if (terms[index].Word is { CanStart: true } word)
            {
                years += word.TryValue(book.Words.Year, out _) && terms[index].Number < published.Value.Year - 1 ? 1 : 0;
                weekdays += word.TryValue(book.Words.Weekday, out _) ? 1 : 0;
            }
        }

        return years >= ManyOldYears && years > weekdays * 3;
    }
}
