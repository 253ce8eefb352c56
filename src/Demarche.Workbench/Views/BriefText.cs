using System.Globalization;
using Demarche.Reading.Findings;
using Demarche.Reading.Positions;
using NodaTime.Text;

namespace Demarche.Workbench.Views;

/// <summary>The words a brief is written in, the same in every form of it.</summary>
public static class BriefText
{
    private const int LongestFurniture = 160;

    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("ddd yyyy-MM-dd");

    /// <summary>What to know about a report: outlet, day, language, id, where it was seen.</summary>
    /// <param name="report">The report.</param>
    /// <returns>One line.</returns>
    public static string HeaderOf(BriefReport report) => Join(
        report.Outlet,
        report.Published is { } day ? "published " + DayPattern.Format(day) : "publication day unknown",
        report.Language is "en" ? null : $"not in English ({report.Language})",
        report.Url,
        "report " + report.ShortId,
        string.Join(", ", report.Captures));

    /// <summary>What to know about a party: kind, codes, number of mentions.</summary>
    /// <param name="party">The party.</param>
    /// <returns>One line.</returns>
    public static string DetailsOf(BriefParty party) => Join(
        EnumNames.NameOf(party.Kind),
        party.Code,
        party.Iso,
        party.MentionCount is 1 ? "1 mention" : party.MentionCount.ToString(CultureInfo.InvariantCulture) + " mentions");

    /// <summary>How many parties are folded into a count.</summary>
    /// <param name="count">The number; at least one.</param>
    /// <returns>One line, without a full stop.</returns>
    public static string FoldedOf(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} more, mentioned once, of whom nothing else is told");

    /// <summary>Where a party is spoken of first in each report; the words stand there too where they are not its name.</summary>
    /// <param name="party">The party.</param>
    /// <returns>One line.</returns>
    public static string MentionsOf(BriefParty party) => string.Join(' ', party.Mentions.Select(mention =>
        string.Equals(mention.Text, party.Name, StringComparison.Ordinal) ? PlaceOf(mention) : $"{Quoted(mention)} {PlaceOf(mention)}"));

    /// <summary>An office and for whom it is held.</summary>
    /// <param name="office">The office.</param>
    /// <returns>One line.</returns>
    public static string TextOf(BriefOffice office) => office.Of is { } party ? $"{office.Title}, for {party}:" : office.Title + ":";

    /// <summary>What a statement says: pieces apart, in quotation marks.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>One line.</returns>
    public static string ContentOf(BriefStatement statement) =>
        statement.Content.IsEmpty
            ? Quoted(statement.Evidence)
            : string.Join(" … ", statement.Content.Select(Quoted));

    /// <summary>The words that <see cref="ContentOf"/> shows.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>One or more quotes.</returns>
    public static IEnumerable<Quote> WordsOf(BriefStatement statement) =>
        statement.Content.IsEmpty ? [statement.Evidence] : statement.Content;

    /// <summary>How a statement is told: manner, sourcing, source and cue.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>One line.</returns>
    public static string MannerOf(BriefStatement statement) => Join(
        EnumNames.NameOf(statement.Manner),
        statement.Sourcing,
        statement.Source is { } source ? "source " + Quoted(source) : null,
        statement.Cue.IsEmpty ? null : "cue " + string.Join(" … ", statement.Cue.Select(Quoted)),
        statement.Decided);

    /// <summary>When a time is: a day, first and last day, or its TIMEX3 value.</summary>
    /// <param name="time">The time.</param>
    /// <returns>One line.</returns>
    public static string WhenOf(BriefTime time)
    {
        var value = $"{time.Type.ToString().ToUpperInvariant()} {time.Value}";
        return time switch
        {
            { From: { } from, To: { } to } when to.PlusDays(-1) <= from => DayPattern.Format(from),
            { From: { } from, To: { } to } => $"{DayPattern.Format(from)} to {DayPattern.Format(to.PlusDays(-1))}",
            { From: { } from } => DayPattern.Format(from),
            _ => value,
        };
    }

    /// <summary>A stance as a verb.</summary>
    /// <param name="stance">The stance.</param>
    /// <returns>For example "leans for".</returns>
    public static string StanceOf(Stance stance) => EnumNames.NameOf(stance).Replace('-', ' ');

    /// <summary>By whose word a position is known.</summary>
    /// <param name="position">The position.</param>
    /// <returns>"own word", or who tells it.</returns>
    public static string WordOf(BriefPosition position) => Join(
        position.IsOwn ? position.IsSaid ? "own word" : "own, as the report tells it" : $"told by {position.ToldBy ?? "the report"}",
        position.Decided);

    /// <summary>The phrase of a line, and what people decided about it.</summary>
    /// <param name="entry">The line.</param>
    /// <returns>One line.</returns>
    public static string PhraseOf(BriefEntry entry) => Join(entry.Text, entry.Decided);

    /// <summary>A stance, and whether it hangs on something.</summary>
    /// <param name="position">The position.</param>
    /// <returns>For example "supports, on a condition".</returns>
    public static string StanceOf(BriefPosition position) =>
        StanceOf(position.Stance) + (position.IsConditional ? ", on a condition" : "");

    /// <summary>The words of a line, each piece in quotation marks, long ones cut.</summary>
    /// <param name="entry">The line.</param>
    /// <returns>One line.</returns>
    public static string WordsOf(BriefEntry entry) => string.Join(" … ", entry.Words.Select(Shortened));

    /// <summary>A diagnostic with its number.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <returns>One line.</returns>
    public static string TextOf(BriefDiagnostic diagnostic) =>
        $"{EnumNames.NameOf(diagnostic.Severity)} {diagnostic.Code} ({diagnostic.Report}): {diagnostic.Message}";

    /// <summary>Words in quotation marks; where they bring their own, those.</summary>
    /// <param name="quote">The words.</param>
    /// <returns>One line.</returns>
    public static string Quoted(Quote quote) => Quoted(OneLine(quote.Text));

    /// <summary>Words in quotation marks, cut at a word where they are long.</summary>
    /// <param name="quote">The words.</param>
    /// <returns>One line.</returns>
    public static string Shortened(Quote quote)
    {
        var words = OneLine(quote.Text);
        if (words.Length <= LongestFurniture)
        {
            return Quoted(words);
        }

        var cut = words.LastIndexOf(' ', LongestFurniture);
        return Quoted(words[..(cut > 0 ? cut : LongestFurniture)] + " …");
    }

    /// <summary>Where words stand.</summary>
    /// <param name="quote">The words.</param>
    /// <returns>For example "[3fa4c1d2 ¶3 300-420]".</returns>
    public static string PlaceOf(Quote quote) => $"[{quote.Place.Report} {quote.Place.Label} {RangeOf(quote)}]";

    /// <summary>Where several pieces of words stand; a report or block that repeats is named once.</summary>
    /// <param name="quotes">The pieces.</param>
    /// <returns>For example "[3fa4c1d2 ¶3 300-420, 440-500]"; empty where there are none.</returns>
    public static string PlacesOf(IEnumerable<Quote> quotes) => string.Join(' ', quotes
        .GroupBy(quote => (quote.Place.Report, quote.Place.Label))
        .Select(group => $"[{group.Key.Report} {group.Key.Label} {string.Join(", ", group.Select(RangeOf))}]"));

    private static string RangeOf(Quote quote) =>
        string.Create(CultureInfo.InvariantCulture, $"{quote.Place.Span.Start}-{quote.Place.Span.End}");

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Quoted(string words) =>
        words is ['"' or '“' or '”' or '‘' or '«', ..] ? words : $"“{words}”";

    private static string Join(params ReadOnlySpan<string?> parts)
    {
        var told = new List<string>();
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
            {
                told.Add(part);
            }
        }

        return string.Join(" · ", told);
    }
}
