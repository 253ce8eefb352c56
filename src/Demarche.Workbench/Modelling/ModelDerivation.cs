using System.Collections.Immutable;
using Demarche.Conflict.Model;
using Demarche.Workbench.Modelling.Deriving;
using Demarche.Workbench.Modelling.Inputs;
using NodaTime.Text;

namespace Demarche.Workbench.Modelling;

/// <summary>
/// Derives a conflict model from what reports tell: decision makers, options, what cannot go together, preferences with their tiers, and what is not
/// known. The same material and choices give the same model. Silence is unknown; nothing is weighed, counted into percentages or made up.
/// </summary>
public static class ModelDerivation
{
    /// <summary>Derives a model.</summary>
    /// <param name="material">What the reports tell.</param>
    /// <param name="choices">What a person chose; null for nothing.</param>
    /// <param name="limits">How large it may be; null for the default.</param>
    /// <returns>The model with its questions and everything that was left out.</returns>
    public static DerivedModel Derive(ModelMaterial material, ModelChoices? choices = null, ModelLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(material);
        choices ??= ModelChoices.None;
        limits ??= new ModelLimits();
        var day = material.Frame.Day is { } known ? LocalDatePattern.Iso.Format(known) : null;
        var makers = new MakerFinder(material, choices);
        var voices = new VoiceGrader(makers);
        var stands = new StandReader(material, makers, voices).Read();
        var reader = new OptionReader(material, makers, voices);
        reader.ReadInitiatives();
        var actReader = new ActReader(material, makers, voices, stands);
        var acts = actReader.Read(reader.Makers.Concat(stands.Select(stand => stand.Maker)).Select(maker => maker.Key).ToHashSet(StringComparer.Ordinal));
        reader.ReadActs(acts);
        reader.Refer(stands);

        var (kept, cut) = Ranked([.. reader.Drafts.Select(draft => draft.ToInput(day))], limits);
        var drafts = reader.Drafts.Where(draft => kept.Any(option => string.Equals(option.Id, draft.Id, StringComparison.Ordinal))).OrderBy(draft => draft.Id, StringComparer.Ordinal).ToList();
        var questions = new QuestionList();
        var combinations = new NecessityReader(material, kept, questions, day).Read().ToList();
        var ofStands = new StandStatements(material, kept, questions, day);
        var statements = Together([.. ofStands.Read(stands), .. new StatementReader(material, drafts, kept, questions, day).Read(acts)]);
        var peoples = new PeopleReader(material, makers, questions).Read(choices, day);
        var people = Makers(drafts, kept, ofStands.Divided, choices, day);
        return new DerivedModel(
            material.Frame,
            [.. people, .. peoples, .. kept, .. combinations, .. statements, .. Orders(people, statements, day)],
            questions.All,
            cut,
            [.. ofStands.LeftOut, .. actReader.LeftOut, .. Closed(material)])
        {
            Stands = StandsOf(stands),
        };
    }

    private static ImmutableArray<StandEvidence> StandsOf(ImmutableArray<ToldStand> stands) =>
    [
        .. stands
            .GroupBy(stand => (Maker: stand.Maker.Id, Initiative: stand.Initiative.Id, stand.Side))
            .OrderBy(group => group.Key.Initiative, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Maker, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Side)
            .Select(group => new StandEvidence(group.Key.Maker, group.Key.Initiative, group.Key.Side, EvidenceStatus.Sorted(group.Select(stand => stand.Evidence)))),
    ];

    // By grade, then by origins, then by how many refer to it.
    private static (ImmutableArray<ModelInput> Kept, ImmutableArray<ModelInput> Cut) Ranked(ImmutableArray<ModelInput> options, ModelLimits limits)
    {
        var ranked = options.OrderBy(option => option.Grade).ThenByDescending(option => option.OriginCount).ThenByDescending(option => option.Referrers).ThenBy(option => option.Id, StringComparer.Ordinal).ToList();
        var perMaker = ranked.GroupBy(option => option.Maker, StringComparer.Ordinal).SelectMany(group => group.Take(limits.OptionsPerMaker)).ToHashSet();
        var kept = ranked.Where(perMaker.Contains).Take(limits.Options).ToHashSet();
        return ([.. ranked.Where(kept.Contains).OrderBy(option => option.Maker, StringComparer.Ordinal).ThenBy(option => option.Act).ThenBy(option => option.Id, StringComparer.Ordinal)],
            [.. ranked.Where(option => !kept.Contains(option))]);
    }

    // One statement that a stand and an act both give rests on the words of both.
    private static List<ModelInput> Together(IEnumerable<ModelInput> statements) =>
    [
        .. statements
            .GroupBy(statement => statement.Id, StringComparer.Ordinal)
            .Select(group => group.First() with { Evidence = EvidenceStatus.Sorted(group.SelectMany(statement => statement.Evidence)) })
            .OrderBy(statement => statement.Maker, StringComparer.Ordinal)
            .ThenBy(statement => statement.Tier)
            .ThenBy(statement => statement.Id, StringComparer.Ordinal),
    ];

    private static List<ModelInput> Makers(List<OptionDraft> drafts, ImmutableArray<ModelInput> options, HashSet<string> divided, ModelChoices choices, string? day) =>
    [
        .. drafts
            .Select(draft => draft.Maker)
            .Distinct()
            .OrderBy(maker => maker.Name, StringComparer.Ordinal)
            .ThenBy(maker => maker.Key, StringComparer.Ordinal)
            .Select(maker => OfMaker(maker, [.. options.Where(option => string.Equals(option.Maker, maker.Id, StringComparison.Ordinal))]) with
            {
                IsDivided = divided.Contains(maker.Id) && !choices.Splits.Contains(maker.Id),
                SetOn = day,
            }),
    ];

    private static ModelInput OfMaker(Maker maker, ImmutableArray<ModelInput> options)
    {
        var evidence = EvidenceStatus.Sorted(options.SelectMany(option => option.Evidence));
        return new ModelInput(maker.Id, ModelInputKind.Maker, maker.Name) { Evidence = evidence, Grade = evidence[0].Grade, Status = EvidenceStatus.Of(evidence, [], false) };
    }

    private static IEnumerable<ModelInput> Orders(List<ModelInput> makers, List<ModelInput> statements, string? day) => makers
        .Where(maker => statements.Where(statement => string.Equals(statement.Maker, maker.Id, StringComparison.Ordinal)).Select(statement => statement.Tier).Distinct().Count() > 1)
        .Select(maker => new ModelInput(InputId.Of('t', maker.Id), ModelInputKind.Order, $"{maker.Text}: red lines and rejections count before demands and support, these before conditionals, these before leans")
        {
            Maker = maker.Id,
            Status = InputStatus.Assumed,
            SetOn = day,
        });

    private static IEnumerable<LeftOut> Closed(ModelMaterial material) => material.Frame.Initiatives
        .Where(initiative => !initiative.IsOpen)
        .Select(initiative => new LeftOut($"Launching or joining “{initiative.Name}”", $"it is not open any more: {Reading.Findings.EnumNames.NameOf(initiative.Status!.Value).Replace('-', ' ')}", []));
}
