using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Model;
using Demarche.Language.Sentences;
using Demarche.Language.Times;
using Demarche.Language.Tokens;
using Demarche.Reading.Actions;
using Demarche.Reading.Assessments;
using Demarche.Reading.Conditions;
using Demarche.Reading.Coreference;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Reading.Places;
using Demarche.Reading.Positions;
using Demarche.Reading.Relations;
using Demarche.Reading.Statements;

namespace Demarche.Reading;

/// <summary>Reads reports: text to document, document to findings. Pure, without state between calls; safe for any number of threads.</summary>
public sealed class Reader
{
    private readonly Pipeline _pipeline;
    private readonly ReadingOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <param name="model">The language model, which gives documents tags, lemmas, trees and names; null to read by rules alone. Not disposed of.</param>
    /// <param name="options">What it looks for; null for the defaults.</param>
    public Reader(LanguageModel? model = null, ReadingOptions? options = null)
    {
        _options = options ?? new ReadingOptions();
        _pipeline = Stages(model, _options).Build();
    }

    /// <summary>The layer that holds the report a document was made from.</summary>
    public static Layer<Report> ReportLayer { get; } = new("report");

    /// <summary>The stages and their versions, and what is read beyond the defaults: two readers with the same text here read the same findings from the same report.</summary>
    public string Version => string.Join(' ', _pipeline.Stages.Select(stage => $"{stage.Name}/{stage.Version}")) + (_options.ReadsDeeds ? " deeds" : "") + (_options.ReadsLinks ? " links" : "");

    /// <summary>Reads one report. What is not English is read for nothing, and a diagnostic says so.</summary>
    /// <param name="report">The report.</param>
    /// <returns>Its findings.</returns>
    public ReportFindings Read(Report report)
    {
        if (!report.IsEnglish)
        {
            return new ReportFindings(report, [], [], [], [Diagnostics.NotEnglish(report.Language)]);
        }

        var document = Annotate(report);
        return new ReportFindings(
            report,
            document.Get(Party.Layer),
            document.Get(Statement.Layer),
            document.Get(TimeExpression.Layer),
            [.. Diagnostics.Of(document)])
        {
            Relations = document.Get(Relation.Layer),
            Places = document.Get(Place.Layer),
            Initiatives = document.Has(Initiative.Layer) ? document.Get(Initiative.Layer) : [],
            Positions = document.Has(Position.Layer) ? document.Get(Position.Layer) : [],
            Events = Of(document, ReportedEvent.Layer),
            Conditions = Of(document, Condition.Layer),
            Assessments = Of(document, Assessment.Layer),
            Actions = Of(document, PartyAction.Layer),
            Effects = Of(document, Effect.Layer),
            Disagreements = Of(document, Disagreement.Layer),
        };
    }

    /// <summary>The stages of a reader, in order, for a pipeline of only some of them or over layers that are given.</summary>
    /// <param name="model">The language model; null for the stages that go by rules alone.</param>
    /// <param name="options">What is looked for; null for the defaults.</param>
    /// <returns>A new builder; documents come with <see cref="ReportLayer"/>.</returns>
    public static PipelineBuilder Stages(LanguageModel? model = null, ReadingOptions? options = null)
    {
        options ??= new ReadingOptions();
        var stages = new PipelineBuilder().Given(ReportLayer).Add(new TokenStage()).Add(new SentenceStage());
        if (model is not null)
        {
            stages.Add(ModelStages.All(model)).Add(new CoreferenceStage());
        }

        stages.Add(new TimeStage()).Add(new PartyStage()).Add(new PlaceStage()).Add(new RelationStage()).Add(new StatementStage(model is not null));
        if (model is not null)
        {
            stages.Add(new InitiativeStage(options.ReadsLinks)).Add(new PositionStage()).Add(new EventStage()).Add(new ConditionStage()).Add(new AssessmentStage());
            AddActions(stages, options);
        }

        return stages;
    }

    private static void AddActions(PipelineBuilder stages, ReadingOptions options)
    {
        if (options.ReadsActions || options.ReadsEffects)
        {
            stages.Add(new ActionStage(options.ReadsDeeds));
        }

        if (options.ReadsEffects)
        {
            stages.Add(new EffectStage());
        }

        if (options.ReadsDisagreements)
        {
            stages.Add(new DisagreementStage());
        }
    }

    /// <summary>Makes the document of a report, not yet annotated: its story blocks are the passages.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The document with <see cref="ReportLayer"/> alone.</returns>
    public static Document DocumentOf(Report report)
    {
        ImmutableArray<TextSpan> passages = [.. report.Blocks.Where(block => block.IsStory).Select(block => block.Span)];
        var document = new Document(report.Text, passages, report.Published);
        document.Attach(ReportLayer, report);
        return document;
    }

    private static ImmutableArray<T> Of<T>(Document document, Layer<ImmutableArray<T>> layer) => document.Has(layer) ? document.Get(layer) : [];

    /// <summary>Makes the annotated document of a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The document with every layer.</returns>
    public Document Annotate(Report report) => _pipeline.Annotate(DocumentOf(report));
}
