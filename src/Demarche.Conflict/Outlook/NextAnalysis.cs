using Demarche.Conflict.Graph;
using Demarche.Conflict.Preferences;
using Demarche.Conflict.Stability;
using Demarche.Conflict.Witnesses;

namespace Demarche.Conflict.Outlook;

/// <summary>Works out who could move next: for each move from the status quo whether it pays, and whether the others can answer it.</summary>
public static class NextAnalysis
{
    /// <summary>Looks at each move from the status quo.</summary>
    /// <param name="graph">What to look at.</param>
    /// <param name="options">How; null for the default.</param>
    /// <param name="progress">Told about each question that is done; or null.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ConflictException">DEM543: no state was given and the model has no status quo; DEM540: too many states.</exception>
    public static NextMoves Run(ConflictGraph graph, NextOptions? options = null, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellation = default)
    {
        options ??= new NextOptions();
        var state = options.State ?? graph.StatusQuo ?? throw ConflictException.NeedsStatusQuo();
        var moves = Enumerable.Range(0, graph.MakerCount)
            .SelectMany(maker => graph.Moves(maker).Targets(state).Select(target => Look(graph, options.Concept, new MoveStep(maker, state, target), cancellation)))
            .ToArray();
        var compared = Compared(graph, cancellation);
        var bearing = compared.Unknown.OrderBy(question => Nearness(question, state)).Take(options.QuestionLimit).ToArray();
        var questions = Rank(graph, options.Concept, bearing, progress, cancellation);
        var inputs = ModelInputs.All(graph.Model).ToArray();
        return new NextMoves(
            state,
            moves,
            questions,
            bearing.Length,
            compared.Unknown.Count,
            compared.All - compared.Unknown.Count,
            compared.All,
            inputs.Count(static input => input.Status != Model.InputStatus.Confirmed),
            inputs.Length,
            Equilibria(graph, options.Concept, StabilityRules.Certain, cancellation),
            Equilibria(graph, options.Concept, StabilityRules.Possible, cancellation));
    }

    private static NextMove Look(ConflictGraph graph, Concept concept, MoveStep step, CancellationToken cancellation)
    {
        switch (graph.Preference(step.Mover).Compare(step.To, step.From))
        {
            case Comparison.Unknown:
                return new NextMove(step, MoveOutlook.TurnsOnQuestion, null, Question(step.Mover, step.To, step.From));
            case Comparison.Better:
                break;
            default:
                return new NextMove(step, MoveOutlook.NoGainKnown, null, null);
        }

        var certain = new WitnessFinder(graph, StabilityRules.Certain).FindSanction(concept, step.Mover, step.From, step.To, cancellation);
        if (certain is not null)
        {
            return new NextMove(step, MoveOutlook.Deterred, certain, null);
        }

        var possible = new WitnessFinder(graph, StabilityRules.Possible).FindSanction(concept, step.Mover, step.From, step.To, cancellation);
        return new NextMove(step, possible is null ? MoveOutlook.Ready : MoveOutlook.Open, possible, possible is null ? null : FirstUnknown(graph, concept, step, possible));
    }

    /// <summary>The first comparison on the way of a possible sanction that is not known.</summary>
    private static PreferenceQuestion? FirstUnknown(ConflictGraph graph, Concept concept, MoveStep step, SanctionWitness sanction)
    {
        var needed = (concept.AsksCredibility() ? sanction.Steps.Select(static answer => (answer.Mover, answer.To, answer.From)) : [])
            .Append((step.Mover, sanction.State, step.From))
            .Concat(sanction.NoEscapes.Select(escape => (step.Mover, escape, step.From)));
        return needed.Where(entry => graph.Preference(entry.Item1).Compare(entry.Item2, entry.Item3) == Comparison.Unknown)
            .Select(static entry => Question(entry.Item1, entry.Item2, entry.Item3)).FirstOrDefault();
    }

    private static PreferenceQuestion Question(int maker, int state, int other) => new(maker, Math.Min(state, other), Math.Max(state, other));

    // Questions about the status quo itself first.
    private static int Nearness(PreferenceQuestion question, int state) => question.State == state || question.Other == state ? 0 : 1;

    private static (int All, List<PreferenceQuestion> Unknown) Compared(ConflictGraph graph, CancellationToken cancellation)
    {
        var all = 0;
        var unknown = new List<PreferenceQuestion>();
        for (var maker = 0; maker < graph.MakerCount; maker++)
        {
            for (var state = 0; state < graph.StateCount; state++)
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (var target in graph.Moves(maker).Targets(state).Where(target => target > state || !graph.Moves(maker).Has(target, state)))
                {
                    all++;
                    if (graph.Preference(maker).Compare(target, state) == Comparison.Unknown)
                    {
                        unknown.Add(Question(maker, state, target));
                    }
                }
            }
        }

        return (all, unknown);
    }

    private static List<RankedQuestion> Rank(
        ConflictGraph graph, Concept concept, PreferenceQuestion[] questions, IProgress<AnalysisProgress>? progress, CancellationToken cancellation)
    {
        var ranked = new List<RankedQuestion>();
        foreach (var question in questions)
        {
            ranked.Add(new RankedQuestion(question, Left(Comparison.Better), Left(Comparison.Worse), Left(Comparison.Tied)));
            progress?.Report(new AnalysisProgress(ranked.Count, questions.Length));

            int Left(Comparison answer)
            {
                var answered = graph.With(question.Maker, new AnsweredPreference(graph.Preference(question.Maker), question.State, question.Other, answer));
                return Equilibria(answered, concept, StabilityRules.Possible, cancellation).Count;
            }
        }

        return [.. ranked.OrderBy(static question => question.WorstAnswer)];
    }

    private static States.StateSet Equilibria(ConflictGraph graph, Concept concept, StabilityRules rules, CancellationToken cancellation) =>
        StabilityAnalysis.Run(graph, new AnalysisOptions { Rules = rules, Concepts = [concept] }, cancellation: cancellation).Equilibria(concept);
}
