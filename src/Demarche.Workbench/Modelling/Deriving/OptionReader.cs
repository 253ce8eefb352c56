using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Actions;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Parties;
using Demarche.Record;
using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>
/// Finds the options of part 3 of the rules: sponsors launch open initiatives, participants join them, decision makers do what they offered, promised,
/// threatened or considered, or what is demanded of them. Merged by decision maker, act and initiative.
/// </summary>
internal sealed class OptionReader(ModelMaterial material, MakerFinder makers, VoiceGrader voices)
{
    // Words between a sponsor's name and its initiative; beyond that the mention of the initiative stands alone.
    private const int LongestTelling = 300;

    private readonly Dictionary<string, OptionDraft> _drafts = new(StringComparer.Ordinal);
    private readonly HashSet<(string Maker, string Initiative)> _sponsors = [];
    private readonly HashSet<(string Maker, string Initiative)> _excluded = [];

    /// <summary>Reads the options of sponsors and participants.</summary>
    internal void ReadInitiatives()
    {
        foreach (var (report, initiative, told) in Open())
        {
            ReadRole(report, initiative, told, initiative.Sponsors, Launch);
            _excluded.UnionWith(initiative.Excluded.SelectMany(party => makers.Of(report, party).Makers).Select(maker => (maker.Key, told.Id)));
        }

        foreach (var (report, initiative, told) in Open())
        {
            ReadRole(report, initiative, told, [.. initiative.Participants, .. initiative.Excluded], Join);
        }
    }

    private IEnumerable<(ModelReport Report, Initiative Initiative, FrameInitiative Told)> Open() => material.Reports
        .SelectMany(report => report.Findings.Initiatives, (report, initiative) => (report, initiative, Told: material.Tellings.GetValueOrDefault(report.At(initiative.Id))))
        .Where(entry => entry.Told is { IsOpen: true })
        .Select(entry => (entry.report, entry.initiative, entry.Told!));

    /// <summary>Who sponsors or joins an initiative so far.</summary>
    internal IEnumerable<Maker> Makers => _drafts.Values.Select(draft => draft.Maker);

    /// <summary>Reads the options of acts.</summary>
    internal void ReadActs(ImmutableArray<ToldAct> acts)
    {
        foreach (var act in acts.Where(act => act.Action.Status is not (ActionStatus.Done or ActionStatus.Ongoing)))
        {
            if (act.Action.Status is ActionStatus.Demanded)
            {
                Demanded(act);
            }
            else if (DraftFor(act) is { } draft)
            {
                draft.Add(act.Evidence, act.Voice.Teller, act.Addressee, act.Maker);
            }
        }

        foreach (var act in acts.Where(act => act.Initiative is { IsOpen: true } && act.Voice.IsOwnSide && act.Action is { Status: ActionStatus.Done or ActionStatus.Ready, Type: Reading.Events.PloverType.Agree or Reading.Events.PloverType.Consult }))
        {
            if (_drafts.GetValueOrDefault(Key(act.Maker, ModelAct.Join, act.Initiative!.Id)) is { } joined)
            {
                joined.IsTaken = true;
                joined.Add(act.Evidence, act.Maker);
            }
        }
    }

    /// <summary>Counts who stands on an initiative among those that refer to its options.</summary>
    internal void Refer(ImmutableArray<ToldStand> stands)
    {
        foreach (var draft in _drafts.Values.Where(draft => draft.Initiative is not null))
        {
            draft.Refer(stands.Where(stand => stand.Initiative == draft.Initiative).Select(stand => stand.Maker));
        }
    }

    /// <summary>The options, in no order.</summary>
    internal IReadOnlyCollection<OptionDraft> Drafts => _drafts.Values;

    private void ReadRole(ModelReport report, Initiative initiative, FrameInitiative told, ImmutableArray<PartyId> parties, Func<Maker, FrameInitiative, OptionDraft?> draftOf)
    {
        foreach (var party in parties)
        {
            foreach (var maker in makers.Of(report, party).Makers)
            {
                // Without words that speak of both there is no option.
                if (TellingOf(report, initiative, party) is { } words && draftOf(maker, told) is { } draft)
                {
                    var statement = report.Findings.Statements.Where(statement => statement.Content.Any(content => content.Contains(words))).OrderBy(statement => statement.Evidence.Length).FirstOrDefault();
                    var voice = voices.Of(report, maker, statement, statement is null, _ => false);
                    draft.Add(
                        new ModelEvidence(report.At(initiative.Id), report.Cite(words), voice.Grade, voice.Text, report.Origin, initiative.Confidence) { Day = report.Findings.Report.Published },
                        maker,
                        voice.Teller);
                }
            }
        }
    }

    private OptionDraft Launch(Maker maker, FrameInitiative initiative)
    {
        _sponsors.Add((maker.Key, initiative.Id));
        return Draft(maker, ModelAct.Launch, initiative.Id, () => new OptionDraft(maker, ModelAct.Launch, initiative.Id, $"{maker.Name} {ActWords.LaunchOf(initiative.Kind)} “{initiative.Name}”")
        {
            Initiative = initiative,
            Direction = ActWords.DirectionOf(initiative.Kind),
            IsTaken = initiative.Status is InitiativeStatus.UnderWay or InitiativeStatus.Revived,
        });
    }

    // Nobody takes part in a resolution, a report, a speech, a visit or sanctions: those are one side's acts.
    private OptionDraft? Join(Maker maker, FrameInitiative initiative) => _sponsors.Contains((maker.Key, initiative.Id)) || !IsJoint(initiative.Kind) ? null
        : Draft(maker, ModelAct.Join, initiative.Id, () => new OptionDraft(maker, ModelAct.Join, initiative.Id, $"{maker.Name} takes part in “{initiative.Name}”")
        {
            Initiative = initiative,
            IsTaken = initiative is { Status: InitiativeStatus.UnderWay, Kind: InitiativeKind.Talks or InitiativeKind.Meeting or InitiativeKind.Summit } && !_excluded.Contains((maker.Key, initiative.Id)),
        });

    private static bool IsJoint(InitiativeKind kind) => kind is InitiativeKind.Talks or InitiativeKind.Meeting or InitiativeKind.Summit or InitiativeKind.Plan
        or InitiativeKind.Mediation or InitiativeKind.Agreement or InitiativeKind.Ceasefire;

    // What a sponsor offers about its own initiative is launching it; readiness of others is joining it.
    private OptionDraft? DraftFor(ToldAct act)
    {
        if (act.Initiative is { } initiative)
        {
            var isYes = act.Action.Type is Reading.Events.PloverType.Agree or Reading.Events.PloverType.Consult or Reading.Events.PloverType.Support
                or Reading.Events.PloverType.Concede or Reading.Events.PloverType.Cooperate or Reading.Events.PloverType.Reject;
            if (isYes && initiative.IsOpen)
            {
                return _sponsors.Contains((act.Maker.Key, initiative.Id)) ? Launch(act.Maker, initiative) : Join(act.Maker, initiative);
            }
        }

        if (act.Action.Status is ActionStatus.Refused)
        {
            return null;
        }

        if (ActWords.DeedOf(act.Evidence.Words.Words) is not { } deed)
        {
            return null;
        }

        var key = string.Join('|', act.Action.Type, act.Initiative?.Id, act.Initiative is null ? NameKey.Of(deed) : act.Addressee?.Key);
        return Draft(act.Maker, ModelAct.Own, key, () => new OptionDraft(act.Maker, ModelAct.Own, key, $"{act.Maker.Name}: “{deed}” ({Reading.Findings.EnumNames.NameOf(act.Action.Status)})")
        {
            Initiative = act.Initiative,
            Direction = ActWords.DirectionOf(act.Action.Type),
        });
    }

    private void Demanded(ToldAct act)
    {
        if (act.Addressee is not { } target || ActWords.DeedOf(act.Evidence.Words.Words) is not { } deed)
        {
            return;
        }

        var key = string.Join('|', act.Maker.Key, act.Initiative?.Id, act.Initiative is null ? NameKey.Of(deed) : "");
        Draft(target, ModelAct.Demanded, key, () => new OptionDraft(target, ModelAct.Demanded, key, $"{target.Name}: “{deed}” (demanded by {act.Maker.Name})")
        {
            Initiative = act.Initiative,
            Demander = act.Maker,
        }).Add(act.Evidence, act.Maker, target, act.Voice.Teller);
    }

    private OptionDraft Draft(Maker maker, ModelAct act, string key, Func<OptionDraft> make)
    {
        var id = Key(maker, act, key);
        if (!_drafts.TryGetValue(id, out var draft))
        {
            _drafts[id] = draft = make();
        }

        return draft;
    }

    private static string Key(Maker maker, ModelAct act, string key) => $"{maker.Key}\n{act}\n{key}";

    // The nearest mention of the party in the same sentence, with the words between.
    private static TextSpan? TellingOf(ModelReport report, Initiative initiative, PartyId party)
    {
        var mentions = report.Party(party)?.Mentions ?? [];
        return initiative.Mentions
            .SelectMany(mention => mentions.Where(other => IsOneBlock(report, mention.Evidence, other.Evidence)).Select(other => mention.Evidence.Cover(other.Evidence)))
            .Where(span => span.Length <= LongestTelling && !EndsWithin(span.In(report.Findings.Report.Text)))
            .OrderBy(span => span.Length)
            .ThenBy(span => span.Start)
            .Select(span => (TextSpan?)span)
            .FirstOrDefault();
    }

    // A full stop, then a capital: another sentence begins between the two. Initials and short forms such as "U.S." do not count.
    private static bool EndsWithin(ReadOnlySpan<char> words)
    {
        for (var at = words.IndexOf(". "); at >= 0; at = words[(at + 2)..].IndexOf(". ") is var next and >= 0 ? at + 2 + next : -1)
        {
            if (at > 2 && char.IsLower(words[at - 1]) && char.IsLower(words[at - 2]) && at + 2 < words.Length && !char.IsLower(words[at + 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneBlock(ModelReport report, TextSpan one, TextSpan other)
    {
        var both = one.Cover(other);
        foreach (var block in report.Findings.Report.Blocks)
        {
            if (block.Span.Contains(both))
            {
                return true;
            }
        }

        return false;
    }
}
