using System.Collections.Immutable;
using NodaTime;

namespace Demarche.Reading.Pages;

/// <summary>One story as published: its text, the blocks of it, and where it was seen.</summary>
public sealed record Report
{
    /// <summary>Makes a report.</summary>
    /// <param name="text">The text, kept exactly.</param>
    /// <param name="blocks">Its blocks, in order and apart.</param>
    /// <param name="language">Its language as an ISO 639-1 code, or "und" where it could not be told.</param>
    /// <param name="captures">Where it was seen; at least one, in any order.</param>
    public Report(string text, ImmutableArray<Block> blocks, string language, ImmutableArray<Capture> captures)
    {
        Id = ReportId.Of(text);
        Text = text;
        Blocks = blocks;
        Language = language;
        Captures = CaptureOrder.Sort(captures);
    }

    /// <summary>Makes a report of English text that is nothing but a story: every paragraph of it is a paragraph.</summary>
    /// <param name="text">The text, kept exactly.</param>
    /// <param name="published">The publication day, or null where it is not known.</param>
    /// <returns>A report with one capture, which states nothing but the day.</returns>
    public static Report OfPlainText(string text, LocalDate? published = null) =>
        new(
            text,
            [.. PlainParagraphs.Of(text).Select(span => new Block(BlockRole.Paragraph, span))],
            "en",
            [new Capture(ReportId.Of(text).Value, "") { Published = published is { } day ? new PublicationTime(day) : null }]);

    /// <summary>The hash of the text.</summary>
    public ReportId Id { get; }

    /// <summary>The text exactly as stored; every span of a finding counts UTF-16 code units in it.</summary>
    public string Text { get; }

    /// <summary>The blocks, in order and apart.</summary>
    public ImmutableArray<Block> Blocks { get; }

    /// <summary>ISO 639-1 code, or "und" where it could not be told.</summary>
    public string Language { get; }

    /// <summary>Where it was seen, the earliest stated day first; the order does not depend on which came first to us.</summary>
    public ImmutableArray<Capture> Captures { get; }

    /// <summary>Whether the report is read for findings.</summary>
    public bool IsEnglish => Language is "en";

    /// <summary>The title of the first capture that states one, or null.</summary>
    public string? Title => Captures.Select(capture => capture.Title).FirstOrDefault(title => title is not null);

    /// <summary>The outlet of the first capture that states one, or null.</summary>
    public string? Outlet => Captures.Select(capture => capture.Outlet).FirstOrDefault(outlet => outlet is not null);

    /// <summary>The address of the first capture that states one, or null.</summary>
    public string? Url => Captures.Select(capture => capture.Url).FirstOrDefault(url => url is not null);

    /// <summary>The anchor of relative times: the earliest day that a capture states, or null where none does.</summary>
    public LocalDate? Published => Captures.Select(capture => capture.Published?.Day).Where(day => day is not null).Min();

    /// <summary>The same report with more captures.</summary>
    /// <param name="captures">Captures to add; those it has already are not doubled.</param>
    /// <returns>A report with the captures of both.</returns>
    public Report With(IEnumerable<Capture> captures) =>
        new(Text, Blocks, Language, [.. Captures.Concat(captures).Distinct()]);
}
