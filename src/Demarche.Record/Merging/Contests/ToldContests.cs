using Demarche.Reading.Findings;

namespace Demarche.Record.Merging.Contests;

/// <summary>What a report itself tells as disagreement.</summary>
internal static class ToldContests
{
    internal static IEnumerable<Contest> Of(ReportContext report)
    {
        var statements = report.Findings.Statements.ToDictionary(statement => statement.Id);
        var positions = report.Findings.Positions.ToDictionary(position => position.Id);
        foreach (var told in report.Findings.Disagreements)
        {
            var about = report.Findings.Report.Text[told.About.Start..told.About.End];
            var sides = told.Sides
                .Select(side => new ContestSide(
                    $"On {about}",
                    [
                        .. side.Statements.Where(statements.ContainsKey).Select(id => VoiceOf(report, statements[id], statements[id].Source?.Party)),
                        .. side.Positions.Where(positions.ContainsKey).Select(id => VoiceOf(report, positions[id], positions[id].Party)),
                    ]))
                .Where(side => side.Voices.Length > 0)
                .ToList();
            if (sides.Count > 1)
            {
                yield return new Contest(
                    StableId.Of('c', report.At(told.Id).ToString()),
                    ContestKind.Told,
                    null,
                    [.. sides.SelectMany(side => side.Voices).Select(voice => voice.SaidBy).OfType<string>().Distinct(StringComparer.Ordinal)],
                    [.. sides]);
            }
        }
    }

    private static ContestVoice VoiceOf(ReportContext report, Finding finding, Demarche.Reading.Parties.PartyId? party) =>
        new(report.At(finding.Id), finding.Evidence, party is { } id ? report.IdOf(id) : null, true, report.Findings.Report.Published, report.Origin);
}
