using System.Collections.Immutable;
using System.Globalization;
using Demarche.Reading.Findings;
using Demarche.Workbench.Views;
using Spectre.Console;

namespace Demarche.Cli.Output;

/// <summary>Writes a brief for a person at a terminal.</summary>
internal sealed class ConsoleBrief
{
    private static readonly Style Plain = Style.Plain;
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(foreground: Color.Grey);
    private static readonly Style Heading = new(foreground: Color.Teal, decoration: Decoration.Bold);
    private static readonly Style Warning = new(foreground: Color.Olive);

    private readonly LineWriter _lines;
    private readonly BriefView _brief;

    private ConsoleBrief(IAnsiConsole console, BriefView brief)
    {
        _lines = new LineWriter(console);
        _brief = brief;
    }

    /// <summary>Writes a brief.</summary>
    /// <param name="console">Where to write; its width is kept to.</param>
    /// <param name="brief">The brief.</param>
    internal static void Write(IAnsiConsole console, BriefView brief)
    {
        var writer = new ConsoleBrief(console, brief);
        writer.WriteNotices();
        writer.WriteReports();
        writer.WriteParties();
        writer.WriteSections(brief.FirstSections);
        writer.WritePositions();
        writer.WriteSources();
        writer.WriteSections(brief.LastSections);
        writer.WriteTimes("When", brief.Timeline);
        writer.WriteTimes("When, without a place on the calendar", brief.UnplacedTimes);
        writer.WriteFurniture();
        writer.WriteDiagnostics();
        writer._lines.Write(0, 0, (BriefView.ClosingLine, Faint));
    }

    private void WriteNotices()
    {
        foreach (var notice in _brief.Notices)
        {
            _lines.Write(0, 0, (notice.Text, Warning));
            if (notice.Command is { } command)
            {
                _lines.Write(2, 4, (command, Strong));
            }

            _lines.Space();
        }
    }

    private void WriteReports()
    {
        foreach (var report in _brief.Reports)
        {
            _lines.Write(0, 2, (report.Title, Strong));
            _lines.Write(2, 4, (BriefText.HeaderOf(report), Faint));
        }

        _lines.Space();
    }

    private void WriteParties()
    {
        WriteHeading("Who is in it", _brief.Parties.Length);
        foreach (var party in _brief.MainParties)
        {
            _lines.Write(2, 6, (party.Name, Strong), (BriefText.DetailsOf(party), Plain), (BriefText.MentionsOf(party), Faint));
            foreach (var office in party.Offices)
            {
                _lines.Write(6, 8, (BriefText.TextOf(office), Plain), (BriefText.Quoted(office.Evidence), Plain), (BriefText.PlaceOf(office.Evidence), Faint));
            }
        }

        if (_brief.FoldedParties.Count() is > 0 and var folded)
        {
            _lines.Write(2, 6, ($"{BriefText.FoldedOf(folded)} (--all shows them)", Faint));
        }

        WriteEnd(_brief.Parties);
    }

    private void WriteSources()
    {
        WriteHeading("Who says what", _brief.Sources.Sum(source => source.Statements.Length));
        foreach (var source in _brief.Sources)
        {
            _lines.Write(2, 4, (source.Name, Strong));
            foreach (var statement in source.Statements)
            {
                _lines.Write(4, 6, (BriefText.ContentOf(statement), Plain), (BriefText.PlacesOf(BriefText.WordsOf(statement)), Faint));
                _lines.Write(6, 8, (BriefText.MannerOf(statement), Faint));
            }
        }

        WriteEnd(_brief.Sources);
    }

    private void WriteSections(IReadOnlyList<BriefSection> sections)
    {
        foreach (var section in sections.Where(section => !section.Entries.IsEmpty))
        {
            WriteHeading(section.Title, section.Entries.Length);
            foreach (var entry in section.Entries)
            {
                WriteEntry(entry, 2);
            }

            _lines.Space();
        }
    }

    private void WriteEntry(BriefEntry entry, int indent)
    {
        _lines.Write(
            indent,
            indent + 4,
            (entry.Head ?? "", Strong),
            (BriefText.PhraseOf(entry) + ":", Plain),
            (BriefText.WordsOf(entry), Plain),
            (BriefText.PlacesOf(entry.Words), Faint));
        foreach (var detail in entry.Details)
        {
            WriteEntry(detail, indent + 4);
        }
    }

    private void WritePositions()
    {
        if (_brief.Positions.IsEmpty)
        {
            return;
        }

        WriteHeading("Where they stand", _brief.Positions.Length);
        var last = "";
        foreach (var position in _brief.Positions)
        {
            if (!string.Equals(position.Initiative, last, StringComparison.Ordinal))
            {
                last = position.Initiative;
                _lines.Write(2, 4, (last, Strong));
            }

            _lines.Write(
                4,
                8,
                (position.Party, Strong),
                ($"{BriefText.StanceOf(position)} ({BriefText.WordOf(position)}):", Plain),
                (BriefText.Shortened(position.Words), Plain),
                (BriefText.PlaceOf(position.Words), Faint));
        }

        _lines.Space();
    }

    private void WriteTimes(string heading, ImmutableArray<BriefTime> times)
    {
        if (times.IsEmpty)
        {
            return;
        }

        WriteHeading(heading, times.Length);
        foreach (var time in times)
        {
            _lines.Write(2, 4, (BriefText.WhenOf(time), Strong));
            foreach (var place in time.Places)
            {
                _lines.Write(
                    4,
                    6,
                    (BriefText.Quoted(place.Expression), Plain),
                    ("in", Faint),
                    (BriefText.Quoted(place.Context), Plain),
                    (BriefText.PlaceOf(place.Expression), Faint));
            }
        }

        _lines.Space();
    }

    private void WriteFurniture()
    {
        if (_brief.Furniture.IsEmpty)
        {
            return;
        }

        WriteHeading("Not read as the story", _brief.Furniture.Length);
        foreach (var block in _brief.Furniture)
        {
            _lines.Write(2, 4, (EnumNames.NameOf(block.Role), Strong), (BriefText.Shortened(block.Words), Plain), (BriefText.PlaceOf(block.Words), Faint));
        }

        _lines.Space();
    }

    private void WriteDiagnostics()
    {
        if (_brief.Diagnostics.IsEmpty)
        {
            return;
        }

        WriteHeading("About the reading", _brief.Diagnostics.Length);
        foreach (var diagnostic in _brief.Diagnostics)
        {
            _lines.Write(2, 4, (BriefText.TextOf(diagnostic), Plain), (diagnostic.Words is { } words ? BriefText.PlaceOf(words) : "", Faint));
        }

        _lines.Space();
    }

    private void WriteHeading(string text, int count) =>
        _lines.Write(0, 0, (text, Heading), (string.Create(CultureInfo.InvariantCulture, $"({count})"), Faint));

    private void WriteEnd<T>(ImmutableArray<T> shown)
    {
        if (shown.IsEmpty)
        {
            _lines.Write(2, 2, ("nothing found", Faint));
        }

        _lines.Space();
    }
}
