using System.Collections.Immutable;
using Demarche.Reading.Findings;

namespace Demarche.Workbench.Views;

/// <summary>Writes a brief as Markdown (CommonMark). Words of reports are escaped: they never become markup.</summary>
public static class BriefMarkdown
{
    /// <summary>Writes a brief.</summary>
    /// <param name="output">Where to write; lines end with "\n".</param>
    /// <param name="brief">The brief.</param>
    public static void Write(TextWriter output, BriefView brief)
    {
        foreach (var notice in brief.Notices)
        {
            Line(output, $"> {Escape(notice.Text)}");
            if (notice.Command is { } command)
            {
                Line(output, $"> {MarkdownEscape.Code(command)}");
            }

            Line(output, "");
        }

        Line(output, "# Brief");
        Line(output, "");
        foreach (var report in brief.Reports)
        {
            Line(output, $"- **{Escape(report.Title)}**: {Escape(BriefText.HeaderOf(report))}");
        }

        Section(output, "Who is in it", [.. brief.MainParties], WriteParty);
        if (brief.FoldedParties.Count() is > 0 and var folded)
        {
            Line(output, $"- {BriefText.FoldedOf(folded)} ({MarkdownEscape.Code("--all")} shows them)");
        }

        Sections(output, brief.FirstSections);
        WritePositions(output, brief.Positions);
        Section(output, "Who says what", brief.Sources, WriteSource);
        Sections(output, brief.LastSections);
        Section(output, "When", brief.Timeline, WriteTime);
        Section(output, "When, without a place on the calendar", brief.UnplacedTimes, WriteTime);
        Section(output, "Not read as the story", brief.Furniture, (output, block) =>
            Line(output, $"- {EnumNames.NameOf(block.Role)}: {Escape(BriefText.Shortened(block.Words))} {Place(BriefText.PlaceOf(block.Words))}"));
        Section(output, "About the reading", brief.Diagnostics, (output, diagnostic) =>
            Line(output, $"- {Escape(BriefText.TextOf(diagnostic))}{(diagnostic.Words is { } words ? " " + Place(BriefText.PlaceOf(words)) : "")}"));
        Line(output, "");
        Line(output, $"*{BriefView.ClosingLine}*");
    }

    private static void WriteParty(TextWriter output, BriefParty party)
    {
        Line(output, $"- **{Escape(party.Name)}** {Escape(BriefText.DetailsOf(party))} {MentionsOf(party)}");
        foreach (var office in party.Offices)
        {
            Line(output, $"  - {Escape(BriefText.TextOf(office))} {Escape(BriefText.Quoted(office.Evidence))} {Place(BriefText.PlaceOf(office.Evidence))}");
        }
    }

    private static string MentionsOf(BriefParty party) => string.Join(' ', party.Mentions.Select(mention =>
        $"{Escape(BriefText.Quoted(mention))} {Place(BriefText.PlaceOf(mention))}"));

    private static void WriteSource(TextWriter output, BriefSource source)
    {
        Line(output, $"- **{Escape(source.Name)}**");
        foreach (var statement in source.Statements)
        {
            var places = BriefText.PlacesOf(BriefText.WordsOf(statement));
            Line(output, $"  - {Escape(BriefText.ContentOf(statement))} {Place(places)} {Escape(BriefText.MannerOf(statement))}");
        }
    }

    private static void Sections(TextWriter output, IReadOnlyList<BriefSection> sections)
    {
        foreach (var section in sections)
        {
            Section(output, section.Title, section.Entries, static (output, entry) => WriteEntry(output, entry, ""));
        }
    }

    private static void WriteEntry(TextWriter output, BriefEntry entry, string indent)
    {
        var head = entry.Head is { } told ? $"**{Escape(told)}** " : "";
        Line(output, $"{indent}- {head}{Escape(BriefText.PhraseOf(entry))}: {Escape(BriefText.WordsOf(entry))} {Place(BriefText.PlacesOf(entry.Words))}");
        foreach (var detail in entry.Details)
        {
            WriteEntry(output, detail, indent + "  ");
        }
    }

    private static void WritePositions(TextWriter output, ImmutableArray<BriefPosition> positions)
    {
        if (positions.IsEmpty)
        {
            return;
        }

        Line(output, "");
        Line(output, "## Where they stand");
        Line(output, "");
        Line(output, "| on | who | stands | by whose word | as of | words |");
        Line(output, "| --- | --- | --- | --- | --- | --- |");
        foreach (var position in positions)
        {
            var cells = new[] { position.Initiative, position.Party, BriefText.StanceOf(position), BriefText.WordOf(position), position.AsOf ?? "", BriefText.Shortened(position.Words) };
            Line(output, $"| {string.Join(" | ", cells.Select(Cell))} {Place(BriefText.PlaceOf(position.Words))} |");
        }
    }

    private static string Cell(string text) => Escape(text.ReplaceLineEndings(" ")).Replace("|", "\\|", StringComparison.Ordinal).Replace("\\\\|", "\\|", StringComparison.Ordinal);

    private static void WriteTime(TextWriter output, BriefTime time)
    {
        Line(output, $"- **{Escape(BriefText.WhenOf(time))}**");
        foreach (var place in time.Places)
        {
            Line(output, $"  - {Escape(BriefText.Quoted(place.Expression))} in {Escape(BriefText.Quoted(place.Context))} {Place(BriefText.PlaceOf(place.Expression))}");
        }
    }

    private static void Section<T>(TextWriter output, string heading, ImmutableArray<T> items, Action<TextWriter, T> write)
    {
        if (items.IsEmpty)
        {
            return;
        }

        Line(output, "");
        Line(output, $"## {heading}");
        Line(output, "");
        foreach (var item in items)
        {
            write(output, item);
        }
    }

    private static string Escape(string text) => MarkdownEscape.Text(text);

    private static string Place(string place) => MarkdownEscape.Code(place);

    private static void Line(TextWriter output, string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
