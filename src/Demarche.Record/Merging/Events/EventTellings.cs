using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Events;
using Demarche.Reading.Events.Tolls;
using Demarche.Reading.Parties;
using NodaTime;

namespace Demarche.Record.Merging.Events;

/// <summary>Takes from reports what merging has to know of their events.</summary>
/// <param name="tolls">Reads how many people an event befell.</param>
public sealed class EventTellings(TollReader tolls)
{
    // A time as wide as "this month" does not tell events of one kind apart.
    private const int WidestDay = 3;

    // News without a day tells of the last few.
    private const int UsualAge = 3;

    /// <summary>The events of a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The tellings, in the report's order; what is only thought of is left out.</returns>
    public IEnumerable<EventTelling> Of(ReportContext report)
    {
        var speakers = report.Findings.Statements.ToDictionary(statement => statement.Id, statement => statement.Source?.Party);
        return report.Findings.Events
            .Where(told => told.Modality is not Modality.Hypothetical)
            .Select(told => Of(report, told, told.SaidBy is { } id ? speakers.GetValueOrDefault(id) : null));
    }

    private EventTelling Of(ReportContext report, ReportedEvent told, PartyId? speaker)
    {
        var published = report.Findings.Report.Published;
        var isTold = told.When is { From: { } first, To: { } after } && Period.DaysBetween(first, after) <= WidestDay;
        return new EventTelling(report.At(told.Id), told.Evidence, told.Type, told.Modality)
        {
            Source = Ids(report, told.Source),
            Recipient = Ids(report, told.Recipient),
            SourceSides = Sides(report, told.Source),
            RecipientSides = Sides(report, told.Recipient),
            Mode = told.Mode,
            From = isTold ? told.When!.From : published?.PlusDays(-UsualAge),
            To = isTold ? told.When!.To : published?.PlusDays(1),
            IsDayTold = isTold,
            Iso = told.Place?.Iso,
            Place = told.Place?.Name,
            SaidBy = speaker is { } party ? report.IdOf(party) : null,
            IsSaid = told.SaidBy is not null,
            Tolls = Befalls(told.Type) ? tolls.Read(report.Findings.Report.Text, SentenceAround(report.Findings.Report.Text, told.Evidence)) : [],
            Published = published,
            Origin = report.Origin,
            Confidence = told.Confidence,
        };
    }

    // Only these befall people; the dead in a sentence about a meeting are not the meeting's.
    private static bool Befalls(PloverType type) => type is PloverType.Assault or PloverType.Coerce or PloverType.Protest;

    private static ImmutableArray<string> Ids(ReportContext report, ImmutableArray<PartyId> parties) =>
        [.. parties.Select(report.IdOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static ImmutableArray<string> Sides(ReportContext report, ImmutableArray<PartyId> parties) =>
        [.. parties.Select(report.SideOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // The number often stands outside the words that tell the deed: "…, killing 12".
    private static TextSpan SentenceAround(string text, TextSpan evidence)
    {
        var start = evidence.Start;
        while (start > 0 && !EndsSentence(text, start - 1))
        {
            start--;
        }

        var end = evidence.End;
        while (end < text.Length && !EndsSentence(text, end))
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    private static bool EndsSentence(string text, int at) =>
        text[at] is '\n' || (text[at] is '.' or '!' or '?' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is '"' or '”'));
}
