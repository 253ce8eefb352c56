using System.Collections.Immutable;
using Demarche.Reading.Actions;
using Demarche.Reading.Events;
using Demarche.Record.Merging.Positions;
using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>Reads what decision makers did or could do within the frame, as every report tells it.</summary>
internal sealed class ActReader(ModelMaterial material, MakerFinder makers, VoiceGrader voices, ImmutableArray<ToldStand> stands)
{
    private readonly List<LeftOut> _leftOut = [];

    /// <summary>What was told and is not taken, with the reason.</summary>
    internal IReadOnlyList<LeftOut> LeftOut => _leftOut;

    /// <summary>Every act of a decision maker that bears on the frame: it is about an initiative, or touches or answers somebody who is in it.</summary>
    /// <param name="core">The keys of decision makers that sponsor, join or stand on an initiative of the frame.</param>
    internal ImmutableArray<ToldAct> Read(IReadOnlySet<string> core) => [.. material.Reports.SelectMany(report => Of(report, core))];

    private IEnumerable<ToldAct> Of(ModelReport report, IReadOnlySet<string> core)
    {
        var linked = report.Findings.Actions.Where(action => IsInFrame(report, action)).SelectMany(action => new[] { action.Id, action.RespondsTo ?? action.Id }).ToHashSet();
        foreach (var action in report.Findings.Actions)
        {
            var found = makers.Of(report, action.Party);
            if (found.Single is not { } maker)
            {
                NoteLeftOut(report, action, found);
                continue;
            }

            var addressee = action.Addressee is { } id ? makers.Of(report, id).Single : null;
            addressee = addressee == maker ? null : addressee ?? AnsweredOf(report, action, maker);
            var isAboutOther = action.About is not null && !IsInFrame(report, action);
            var bears = IsInFrame(report, action) || linked.Contains(action.Id) || (action.RespondsTo is { } answered && linked.Contains(answered))
                || (!isAboutOther && core.Contains(maker.Key) && (addressee is null || core.Contains(addressee.Key)) && IsNear(report, action));
            if (IsGivenUp(report, action))
            {
                _leftOut.Add(new LeftOut($"What {maker.Name} threatened", "it is told to have backed down since", [Make(report, action, maker, addressee).Evidence]));
                continue;
            }

            if (bears && !(action.When?.From > material.Frame.Day && action.Status is ActionStatus.Done))
            {
                yield return Make(report, action, maker, addressee);
            }
        }
    }

    // Whom an act answers, where it names nobody.
    private Maker? AnsweredOf(ModelReport report, PartyAction action, Maker maker) =>
        report.Findings.Actions.FirstOrDefault(other => other.Id == action.RespondsTo) is { } answered && makers.Of(report, answered.Party).Single is { } other && other != maker ? other : null;

    // Told in the paragraph that speaks of an initiative of the frame, or in the one before or behind it.
    private bool IsNear(ModelReport report, PartyAction action)
    {
        var blocks = report.Findings.Report.Blocks.Where(block => block.IsStory).ToList();
        var at = blocks.FindIndex(block => block.Span.Contains(action.Evidence.Start));
        return at >= 0 && report.Findings.Initiatives
            .Where(initiative => material.Tellings.ContainsKey(report.At(initiative.Id)))
            .SelectMany(initiative => initiative.Mentions)
            .Any(mention => Math.Abs(blocks.FindIndex(block => block.Span.Contains(mention.Evidence.Start)) - at) <= 1);
    }

    private ToldAct Make(ModelReport report, PartyAction action, Maker maker, Maker? addressee)
    {
        var initiative = AboutOf(report, action);
        var voice = voices.Of(report, maker, report.Statement(action.SaidBy), action.SaidBy is null, other => initiative is not null && AreOpponents(maker, other, initiative.Id));
        var evidence = new ModelEvidence(report.At(action.Id), report.Cite(action.Evidence), voice.Grade, voice.Text, report.Origin, action.Confidence)
        {
            Day = action.When?.From ?? report.Findings.Report.Published,
        };
        return new ToldAct(report, maker, action, initiative, addressee, voice, evidence);
    }

    private bool IsInFrame(ModelReport report, PartyAction action) => AboutOf(report, action) is not null;

    // A threat, the other's answer to it, and then the threatener's own yielding: it is over.
    private static bool IsGivenUp(ModelReport report, PartyAction action) => action.Status is ActionStatus.Threatened
        && report.Findings.Actions.Where(answer => answer.RespondsTo == action.Id).Any(answer => report.Findings.Actions.Any(end =>
            end.RespondsTo == answer.Id && end.Party == action.Party && end is { Status: ActionStatus.Done, Type: PloverType.Concede or PloverType.Retreat }));

    // What an act is about; where that is not told, what a position of the same party in the same words is on.
    private FrameInitiative? AboutOf(ModelReport report, PartyAction action) => action.About is { } about
        ? material.Tellings.GetValueOrDefault(report.At(about))
        : report.Findings.Positions
            .Where(position => position.Party == action.Party && position.Evidence.Contains(action.Evidence))
            .Select(position => material.Tellings.GetValueOrDefault(report.At(position.Initiative)))
            .FirstOrDefault(told => told is not null);

    private bool AreOpponents(Maker one, Maker other, string initiative) =>
        SideOf(one, initiative) is var side and not StanceSide.Neither && SideOf(other, initiative) is var its and not StanceSide.Neither && side != its;

    private StanceSide SideOf(Maker maker, string initiative) =>
        stands.Where(stand => stand.Maker == maker && stand.IsOwnSide && string.Equals(stand.Initiative.Id, initiative, StringComparison.Ordinal)).Select(stand => stand.Side).Distinct().Take(2).ToList() is [var only] ? only : StanceSide.Neither;

    private void NoteLeftOut(ModelReport report, PartyAction action, FoundMaker found)
    {
        if (IsInFrame(report, action) && found.Why is { } why)
        {
            var evidence = new ModelEvidence(report.At(action.Id), report.Cite(action.Evidence), Conflict.Model.EvidenceGrade.E, "as told", report.Origin, action.Confidence);
            _leftOut.Add(new LeftOut($"What {found.Member} did or could do", why, [evidence]));
        }
    }
}
