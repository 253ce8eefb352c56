using Demarche.Cli.Hosting;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;
using NodaTime;

namespace Demarche.Cli.Commands.Decisions;

/// <summary>Finds what typed names mean in a record, and gathers one person's decisions until they are written together.</summary>
/// <param name="record">The record.</param>
/// <param name="by">Who decides.</param>
/// <param name="clock">Tells what time it is.</param>
/// <param name="why">Why.</param>
internal sealed class DecisionDesk(IRecord record, string by, IClock clock, string why)
{
    private readonly List<Decision> _made = [];
    private DecisionLog _log = record.Decisions();

    /// <summary>The log, with what was decided at this desk.</summary>
    internal DecisionLog Log => _log;

    /// <summary>Makes decisions about a report's findings.</summary>
    /// <param name="report">The report.</param>
    internal DecisionWriter WriterOf(ReportId report) => new(Decided(report), by, _log.NextMoment(clock.GetCurrentInstant()), why);

    /// <summary>A report as decided so far.</summary>
    internal DecidedReport Decided(ReportId report) =>
        DecisionReplay.Apply(record.Find(report) ?? throw new CommandException($"There is no report {report} in the record."), _log);

    /// <summary>Takes a decision.</summary>
    internal void Take(Decision decision)
    {
        _made.Add(decision);
        _log = new DecisionLog(_log.Entries.Append(decision));
    }

    /// <summary>Takes a decision that is about no single finding.</summary>
    internal void Take(DecisionKind kind, DecisionTarget target, DecisionDetail? detail = null) =>
        Take(new Decision(by, _log.NextMoment(clock.GetCurrentInstant()), why, kind, target, detail));

    /// <summary>Writes what was taken.</summary>
    /// <returns>The decisions.</returns>
    internal IReadOnlyList<Decision> Write()
    {
        record.Decide(_made);
        return _made;
    }

    /// <summary>The report that typed digits name.</summary>
    internal ReportId Report(string digits) => record.ReportsStarting(digits) switch
    {
        [var only] => only,
        [] => throw new CommandException($"There is no report {digits} in the record; give the first digits of its hash, as the brief shows them."),
        _ => throw new CommandException($"More than one report begins with {digits}; give more digits of its hash."),
    };

    /// <summary>The finding that was typed as REPORT#FINDING.</summary>
    internal FindingReference Finding(string typed) => typed.IndexOf('#', StringComparison.Ordinal) is var cut and > 0 && cut < typed.Length - 1
        ? new FindingReference(Report(typed[..cut]), new FindingId(typed[(cut + 1)..]))
        : throw new CommandException($"\"{typed}\" names no finding; write the report, # and the finding's id, such as 5d8c15ac#s860-904.");

    /// <summary>What was typed as a finding, or a report where there is no #.</summary>
    internal DecisionTarget Target(string typed) =>
        typed.Contains('#', StringComparison.Ordinal) ? DecisionTarget.Of(Finding(typed)) : DecisionTarget.Of(Report(typed));

    /// <summary>The decision that typed characters name.</summary>
    internal DecisionId Entry(string start) => _log.Starting(start).ToList() switch
    {
        [var only] => only.Id,
        [] => throw new CommandException($"There is no decision {start} in the record; decide list shows them."),
        _ => throw new CommandException($"More than one decision begins with {start}; give more of its id."),
    };

    /// <summary>Something merged, typed as its members with commas between.</summary>
    /// <exception cref="CommandException">A member is no party, initiative or event, they are of different kinds, or one is a source without a name.</exception>
    internal MergedReference Merged(string typed)
    {
        var members = typed.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Finding).ToList();
        var kinds = members.Select(KindOf).Distinct().ToList();
        return kinds is [var kind]
            ? new MergedReference(kind, members[0].ToString(), members)
            : throw new CommandException($"\"{typed}\" names things of different kinds; name parties, initiatives or events.");
    }

    private MergedKind KindOf(FindingReference member)
    {
        var findings = Decided(member.Report).Findings;
        if (findings.Parties.FirstOrDefault(party => Is(party.Id.Value, member)) is { } found)
        {
            return found.Kind is not PartyKind.Anonymous ? MergedKind.Party
                : throw new CommandException($"{found.Name} is a source without a name; such a source is one with nobody.");
        }

        return findings.Initiatives.Any(initiative => Is(initiative.Id.Value, member)) ? MergedKind.Initiative
            : findings.Events.Any(told => Is(told.Id.Value, member)) ? MergedKind.Event
            : throw new CommandException($"{member.Finding} is no party, initiative or event of report {member.Report}.");
    }

    private static bool Is(string id, FindingReference member) => string.Equals(id, member.Finding.Value, StringComparison.Ordinal);
}
