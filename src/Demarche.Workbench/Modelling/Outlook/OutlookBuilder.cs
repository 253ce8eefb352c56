using System.Numerics;
using Demarche.Conflict.Graph;
using Demarche.Conflict.Outlook;
using Demarche.Conflict.Stability;
using Demarche.Conflict.Witnesses;

namespace Demarche.Workbench.Modelling.Outlook;

/// <summary>Works out the outlook of a built model and puts it into words.</summary>
public static class OutlookBuilder
{
    private const int QuestionLimit = 60;

    /// <summary>Works out the outlook.</summary>
    /// <param name="built">The model.</param>
    /// <param name="concept">The concept that says what a sanction is.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The outlook, or null where the model has no options or cannot be analysed.</returns>
    public static ModelOutlook? Of(BuiltModel built, Concept concept = Concept.Seq, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(built);
        if (built.Options.IsEmpty || ConflictGraph.Compile(built.Model, cancellation: cancellation).Graph is not { StatusQuo: not null } graph)
        {
            return null;
        }

        var next = NextAnalysis.Run(graph, new NextOptions { Concept = concept, QuestionLimit = QuestionLimit }, cancellation: cancellation);
        return new ModelOutlook(
            graph,
            next,
            MeaningOf(graph, next.State),
            [.. next.Moves.Select(move => MoveOf(graph, concept, move)).OrderBy(move => move.Outlook).ThenBy(move => move.Maker, StringComparer.Ordinal).ThenBy(move => move.Steps).ThenBy(move => move.Move, StringComparer.Ordinal)],
            [.. next.Questions.OrderBy(question => question.WorstAnswer).ThenBy(question => Changed(graph, question.Question)).Select(question => QuestionOf(graph, question, next.State))],
            [.. next.Certain.Select(state => MeaningOf(graph, state))],
            [.. next.Possible.Select(state => MeaningOf(graph, state))]);
    }

    /// <summary>What a state means: the options that are taken.</summary>
    internal static string MeaningOf(ConflictGraph graph, int state)
    {
        var code = graph.States.Code(state);
        var taken = graph.Model.Options.Where((_, option) => (code >> option & 1) != 0).Select(option => option.Name).ToList();
        return taken.Count is 0 ? "none of the options is taken" : string.Join("; ", taken);
    }

    private static OutlookMove MoveOf(ConflictGraph graph, Concept concept, NextMove move)
    {
        var (from, to) = (move.Step.From, move.Step.To);
        var rules = move.Outlook is MoveOutlook.Deterred ? StabilityRules.Certain : StabilityRules.Possible;
        var witness = new Witness(concept, rules, move.Step.Mover, from, [new ImprovementWitness(to, move.Sanction)]);
        var inputs = move.Outlook is MoveOutlook.TurnsOnQuestion ? [] : InputTrace.Of(graph, witness);
        var changed = graph.States.Code(from) ^ graph.States.Code(to);
        return new OutlookMove(
            graph.MakerName(move.Step.Mover),
            ChangeOf(graph, from, to),
            move.Outlook,
            Explain(graph, move),
            InputTrace.WeakestGrade(inputs),
            BitOperations.PopCount(changed),
            [.. inputs.Select(input => input.Path)]);
    }

    private static string Explain(ConflictGraph graph, NextMove move) => move.Outlook switch
    {
        MoveOutlook.Ready => "It is told to want this, and no answer of the others that would leave it no better off is possible.",
        MoveOutlook.Deterred => $"It is told to want this, but {Answer(graph, move)}; that would leave it no better off.",
        MoveOutlook.Open => $"It is told to want this; whether {Answer(graph, move)} is not known.",
        MoveOutlook.TurnsOnQuestion => "Whether it would want this is not told.",
        _ => "Nothing told says that it would gain by this.",
    };

    private static string Answer(ConflictGraph graph, NextMove move) => move.Sanction is { } sanction
        ? string.Join(", then ", sanction.Steps.Select(step => $"{graph.MakerName(step.Mover)} could answer ({ChangeOf(graph, step.From, step.To)})"))
        : "the others could answer";

    /// <summary>What changes between two states, in words.</summary>
    internal static string ChangeOf(ConflictGraph graph, int from, int to)
    {
        var (before, after) = (graph.States.Code(from), graph.States.Code(to));
        return string.Join("; ", graph.Model.Options
            .Select((option, index) => (option.Name, Was: (before >> index & 1) != 0, Is: (after >> index & 1) != 0))
            .Where(option => option.Was != option.Is)
            .Select(option => option.Is ? option.Name : "no more: " + option.Name));
    }

    private static int Changed(ConflictGraph graph, PreferenceQuestion question) => BitOperations.PopCount(graph.States.Code(question.State) ^ graph.States.Code(question.Other));

    private static OutlookQuestion QuestionOf(ConflictGraph graph, RankedQuestion ranked, int statusQuo)
    {
        var question = ranked.Question;
        var name = graph.MakerName(question.Maker);
        // The state that is asked for comes first; where one of the two is the status quo, that is what it is compared with.
        var isFirstNow = question.State == statusQuo;
        var (asked, other) = isFirstNow ? (question.Other, question.State) : (question.State, question.Other);
        var rest = other == statusQuo ? "all else as now" : "where else: " + MeaningOf(graph, other);
        var text = $"Would {name} want this: {ChangeOf(graph, other, asked)} ({rest})?";
        var found = isFirstNow ? new OutlookQuestion(name, text, ranked.IfWorse, ranked.IfBetter, ranked.IfTied) : new OutlookQuestion(name, text, ranked.IfBetter, ranked.IfWorse, ranked.IfTied);
        return found with { IsFromStatusQuo = other == statusQuo };
    }
}
