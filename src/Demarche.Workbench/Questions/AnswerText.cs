using System.Globalization;
using Demarche.Record.Merging.Parties;
using NodaTime.Text;

namespace Demarche.Workbench.Questions;

/// <summary>The words that answers are written in, the same in every form.</summary>
public static class AnswerText
{
    private const int LongestWords = 200;

    /// <summary>How many independent reports stand behind a line at least, or in how many reports it stands.</summary>
    /// <param name="line">The line.</param>
    /// <returns>A remark in brackets with a space in front, or "" where it does not apply.</returns>
    public static string OriginsOf(AnswerLine line) => line switch
    {
        { Origins: 1 } => " (1 origin)",
        { Origins: { } count } => string.Create(CultureInfo.InvariantCulture, $" (at least {count} origins; independence not proven)"),
        { Reports: 1 } => " (in 1 report)",
        { Reports: { } count } => string.Create(CultureInfo.InvariantCulture, $" (in {count} reports)"),
        _ => "",
    };

    /// <summary>The days from which to which something is told.</summary>
    /// <param name="days">The days.</param>
    /// <returns>"2016-05-01 to 2016-06-24", one day where both are the same, or null where no day is known.</returns>
    public static string? DaysOf(ToldDays days) => days switch
    {
        { First: { } first, Last: { } last } when first < last => $"{LocalDatePattern.Iso.Format(first)} to {LocalDatePattern.Iso.Format(last)}",
        { First: { } first } => LocalDatePattern.Iso.Format(first),
        _ => null,
    };

    /// <summary>Words with outlet, day and place, on one line; long ones are cut at a word.</summary>
    /// <param name="cited">The words.</param>
    /// <returns>For example "“…” The Courier, 2024-05-01 [1a2b3c4d 120-180]".</returns>
    public static string Short(CitedWords cited)
    {
        var words = CitationText.OneLine(cited.Words);
        if (words.Length > LongestWords)
        {
            var cut = words.LastIndexOf(' ', LongestWords);
            words = words[..(cut > 0 ? cut : LongestWords)] + " …";
        }

        var outlet = cited.Outlet is { } name ? $" {name}," : "";
        var day = cited.Published is { } known ? LocalDatePattern.Iso.Format(known) : "day unknown";
        return string.Create(CultureInfo.InvariantCulture, $"“{words.Trim('“', '”', '"')}”{outlet} {day} [{CitationText.ShortId(cited)} {cited.Span.Start}-{cited.Span.End}]");
    }
}
