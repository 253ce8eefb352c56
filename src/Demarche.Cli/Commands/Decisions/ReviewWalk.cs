using System.Collections.Immutable;
using System.Globalization;
using Demarche.Cli.Hosting;
using Demarche.Cli.Output;
using Demarche.Reading.Findings;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Workbench.Deciding;
using Demarche.Workbench.Views;
using Spectre.Console;

namespace Demarche.Cli.Commands.Decisions;

/// <summary>Shows one finding after the other and keeps what a person decides about it, at once.</summary>
/// <param name="record">The record.</param>
/// <param name="session">Where to write.</param>
/// <param name="keys">What the person types.</param>
/// <param name="by">Who the person is.</param>
internal sealed class ReviewWalk(IRecord record, CommandSession session, KeyInput keys, string by)
{
    private const string Help = "a accept, r reject, c correct, s skip, u undo, q quit";

    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(foreground: Color.Grey);

    private readonly LineWriter _lines = new(session.Console);
    private readonly Stack<(int Index, Decision Decision)> _made = new();
    private int _count;

    /// <summary>Whether what others decided is kept from the person.</summary>
    internal bool IsBlind { get; init; }

    /// <summary>Walks the queue to its end, or until the person has had enough.</summary>
    /// <param name="queue">The findings, in order.</param>
    /// <param name="cancellation">Set when the person stops the command.</param>
    internal void Walk(ImmutableArray<ReviewItem> queue, CancellationToken cancellation)
    {
        for (var index = 0; index < queue.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            Show(queue[index], index + 1, queue.Length);
            if (Answer(queue[index], index) is not { } next)
            {
                break;
            }

            index = next;
        }

        _lines.Write(0, 0, (string.Create(CultureInfo.InvariantCulture, $"{_count} decided, {queue.Length} were to be judged."), Style.Plain));
    }

    private void Show(ReviewItem item, int number, int total)
    {
        var finding = item.Finding;
        _lines.Write(0, 4, (string.Create(CultureInfo.InvariantCulture, $"{number}/{total}"), Faint), ($"{EnumNames.NameOf(finding.Part)} {item.Words.Place.Report}#{finding.Id}", Strong), (item.Phrase, Style.Plain));
        _lines.Write(4, 8, (BriefText.Quoted(item.Context), Style.Plain), (BriefText.PlaceOf(item.Words), Faint));
        _lines.Write(4, 8, ("rests on", Faint), (BriefText.Shortened(item.Words), Strong));
        _lines.Write(4, 8, (string.Create(
            CultureInfo.InvariantCulture,
            $"confidence {finding.Confidence:0.00}; {finding.Resting} findings rest on it{(item.IsAccusation ? "; an accusation" : "")}"), Faint));
        if (!IsBlind && item.Decided is { } decided)
        {
            foreach (var decision in decided.Decisions)
            {
                _lines.Write(4, 8, ($"{decision.By} decided: {EnumNames.NameOf(decision.Kind)}{(decision.Why.Length > 0 ? $" ({decision.Why})" : "")}", Faint));
            }
        }
    }

    // The index to go on with; null to end.
    private int? Answer(ReviewItem item, int index)
    {
        session.Writer.Flush();
        while (true)
        {
            switch (keys.ReadKey())
            {
                case null or 'q':
                    return null;
                case 's':
                    return index + 1;
                case 'u':
                    return Undo(index);
                case 'a' when Decide(item, index, writer => writer.Accept(item.Finding.Id)):
                case 'r' when Decide(item, index, writer => writer.Reject(item.Finding.Id)):
                case 'c' when Correct(item, index):
                    return index + 1;
                case 'a' or 'r' or 'c':
                    break;
                default:
                    _lines.Write(4, 4, (Help, Faint));
                    break;
            }
        }
    }

    private bool Correct(ReviewItem item, int index)
    {
        _lines.Write(4, 8, (item.Finding.Keys(), Faint));
        _lines.Write(4, 4, ("KEY=VALUE; KEY=VALUE …, nothing to leave it:", Style.Plain));
        var typed = keys.ReadLine().Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return typed.Length > 0 && Decide(item, index, writer => writer.Correct(item.Finding.Id, DecisionCsv.ChangesOf(typed)));
    }

    private bool Decide(ReviewItem item, int index, Func<DecisionWriter, Decision> decide)
    {
        try
        {
            Keep(index, Judging.Judge(record, item.Report, by, session.Clock, decide));
            return true;
        }
        catch (RecordException e)
        {
            _lines.Write(4, 4, (e.Message, Style.Plain));
            return false;
        }
    }

    private int Undo(int index)
    {
        if (!_made.TryPop(out var last))
        {
            _lines.Write(4, 4, ("There is nothing to undo.", Faint));
            return index;
        }

        Judging.Undo(record, last.Decision.Id, by, session.Clock);
        _count--;
        return last.Index;
    }

    private void Keep(int index, Decision decision)
    {
        _made.Push((index, decision));
        _count++;
        _lines.Write(4, 4, ($"{EnumNames.NameOf(decision.Kind)}: {DecisionPhrases.Short(decision.Id)} is kept.", Faint));
    }
}
