using System.Collections.Immutable;
using Demarche.Reading.Statements;

namespace Demarche.Workbench.Views;

/// <summary>Groups statements by who makes them.</summary>
internal static class SourceBuilder
{
    private const string Untold = "Source not told";

    /// <summary>Groups the statements of several reports.</summary>
    /// <param name="readings">The readings, in the order of the brief.</param>
    /// <param name="parties">Their parties.</param>
    /// <param name="focus">Which of them the brief is about.</param>
    /// <returns>Sources in order of their first statement.</returns>
    internal static ImmutableArray<BriefSource> Build(ImmutableArray<BriefReading> readings, BriefParties parties, PartyFocus focus) =>
    [
        .. readings
            .SelectMany(reading => reading.Findings.Statements
                .Where(statement => IsShown(reading, statement, parties, focus))
                .Select(statement => Told.Of(reading, statement, parties)))
            .GroupBy(told => told.Key, StringComparer.Ordinal)
            .Select(group => new BriefSource(group.First().Name, group.First().PartyKey, [.. group.Select(told => told.Statement)])),
    ];

    private static bool IsShown(BriefReading reading, Statement statement, BriefParties parties, PartyFocus focus) =>
        focus.Shows(parties.Find(reading, statement.Source?.Party))
        || focus.Shows(parties.Find(reading, statement.Sourcing.Affiliation))
        || focus.Shows(reading, statement.Evidence);

    private sealed record Told(string Key, string Name, string? PartyKey, BriefStatement Statement)
    {
        internal static Told Of(BriefReading reading, Statement statement, BriefParties parties)
        {
            var view = ViewOf(reading, statement, parties);
            if (parties.Find(reading, statement.Source?.Party) is { } party)
            {
                return new Told("party " + party.Key, party.Name, party.Key, view);
            }

            // The same words in two reports ("a diplomat") need not be one person.
            var words = view.Source?.Text ?? Untold;
            return statement.Source is { IsUnclear: true } || UnclearSources.Has(words)
                ? new Told($"unclear {reading.Header.ShortId} {statement.Id.Value}", $"“{words}”: unclear who", null, view)
                : new Told($"words {reading.Header.ShortId} {words.ToUpperInvariant()}", words, null, view);
        }

        private static BriefStatement ViewOf(BriefReading reading, Statement statement, BriefParties parties) => new(
            statement.Id.Value,
            [.. statement.Content.Select(reading.Quotes.At)],
            statement.Manner,
            SourcingLabel.Of(statement.Sourcing, parties.Find(reading, statement.Sourcing.Affiliation)),
            reading.Quotes.At(statement.Evidence),
            statement.Confidence)
        {
            Source = statement.Source is { } source ? reading.Quotes.At(source.Span) : null,
            Cue = [.. statement.Cue.Select(reading.Quotes.At)],
            Published = reading.Report.Published,
        };
    }
}
