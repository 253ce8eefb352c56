using System.Collections.Immutable;
using Demarche.Conflict.Model;
using Demarche.Reading.Actions;
using Demarche.Reading.Positions;
using Demarche.Record.Merging.Positions;
using Demarche.Workbench.Modelling.Inputs;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>Reads where decision makers stand on the initiatives of the frame, as every report tells it.</summary>
internal sealed class StandReader(ModelMaterial material, MakerFinder makers, VoiceGrader voices)
{
    private const string SponsorRule = "sponsor";

    /// <summary>Every stand that is told of a decision maker and that a later telling has not overtaken.</summary>
    internal ImmutableArray<ToldStand> Read()
    {
        var own = material.Reports.SelectMany(report => Positions(report).Where(entry => entry.Position.Own)
            .Select(entry => (entry.Initiative.Id, Maker: makers.Of(report, entry.Position.Party).Single?.Key, Side: StanceSides.Of(entry.Position.Stance))))
            .Where(entry => entry.Maker is not null && entry.Side is not StanceSide.Neither)
            .ToHashSet();
        var told = material.Reports.SelectMany(report => Positions(report).SelectMany(entry => Stands(report, entry.Position, entry.Initiative, own))).ToList();
        return [.. told.GroupBy(stand => (stand.Maker.Key, stand.Initiative.Id)).SelectMany(group => Overtaking.Standing([.. group]))];
    }

    private IEnumerable<(Position Position, FrameInitiative Initiative)> Positions(ModelReport report) => report.Findings.Positions
        .Where(position => material.Tellings.ContainsKey(report.At(position.Initiative)) && !IsThreat(report, position))
        .Select(position => (position, material.Tellings[report.At(position.Initiative)]));

    private IEnumerable<ToldStand> Stands(ModelReport report, Position position, FrameInitiative initiative, HashSet<(string, string?, StanceSide)> own)
    {
        var day = DayOf(position.AsOf) ?? report.Findings.Report.Published;
        if (day > material.Frame.Day)
        {
            yield break;
        }

        var side = StanceSides.Of(position.Stance);
        var against = side is StanceSide.For ? StanceSide.Against : StanceSide.For;
        foreach (var (maker, member, isAnonymous) in Holders(report, position))
        {
            var voice = voices.Of(report, maker, report.Statement(position.ToldBy), position.Own, other => side is not StanceSide.Neither && own.Contains((initiative.Id, other.Key, against)));
            voice = isAnonymous ? new Voice(EvidenceGrade.C, "unnamed people of its own side", null, true)
                : position.Origin.Rule is SponsorRule ? new Voice(EvidenceGrade.E, "inferred from its putting the initiative forward", null, false)
                : voice;
            var evidence = new ModelEvidence(report.At(position.Id), report.Cite(position.Evidence), voice.Grade, voice.Text, report.Origin, position.Confidence) { Day = day };
            yield return new ToldStand(maker, member, initiative, position, evidence, voice.IsOwnSide);
        }
    }

    // "It threatened to support the resolution": what is threatened is not wanted for its own sake.
    private static bool IsThreat(ModelReport report, Position position) => report.Findings.Actions.Any(action =>
        action.Status is ActionStatus.Threatened && action.Party == position.Party && action.About == position.Initiative && action.Evidence.Overlaps(position.Evidence));

    // "Some officials" are evidence about their affiliation.
    private IEnumerable<(Maker Maker, string Member, bool IsAnonymous)> Holders(ModelReport report, Position position)
    {
        if (report.Party(position.Party) is { Kind: Reading.Parties.PartyKind.Anonymous } unnamed)
        {
            return makers.AffiliationOf(report, null, position.Party) is { } affiliation ? [(affiliation, unnamed.Name, true)] : [];
        }

        var found = makers.Of(report, position.Party);
        return found.Makers.Select(maker => (maker, found.Member, false));
    }

    private static LocalDate? DayOf(string? value) => value is { Length: 10 } && LocalDatePattern.Iso.Parse(value) is { Success: true } day ? day.Value : null;
}
