using System.Collections.Immutable;
using System.Globalization;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Contests;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Positions;
using Demarche.Record.Merging.Sources;

namespace Demarche.Workbench.Questions;

/// <content>Reads entries, and all that their lines name and cite, in a few queries.</content>
public sealed partial class RecordQuestions
{
    // More than anybody reads; an answer costs what it shows, however much the record holds.
    private const int MostLines = 100;

    private bool _isCut;

    private ImmutableArray<T> Read<T>(MergedQuery query)
        where T : class
    {
        ImmutableArray<T> read = [.. entries.Find(query with { Limit = Math.Min(query.Limit, MostLines) }).AsParallel().AsOrdered().Select(body => MergedJson.Read<T>(body))];
        _isCut |= read.Length is MostLines;
        return Loaded(read);
    }

    // Every one of them, for a question about what two have in common.
    private IEnumerable<T> ReadAll<T>(MergedQuery query)
        where T : class
    {
        for (var skip = 0; ; skip += query.Limit)
        {
            var bodies = entries.Find(query with { Skip = skip });
            foreach (var body in bodies)
            {
                yield return MergedJson.Read<T>(body);
            }

            if (bodies.Count < query.Limit)
            {
                yield break;
            }
        }
    }

    private ImmutableArray<T> Loaded<T>(ImmutableArray<T> read)
        where T : class
    {
        _parties.Load(read.SelectMany(PartiesOf));
        _initiatives.Load(read.Select(InitiativeOf).OfType<string>());
        _citations.Load(read.SelectMany(CitedBy));
        return read;
    }

    // The answer as it is made, with a word on what it leaves out.
    private AnswerView Whole(Func<AnswerView> make)
    {
        _isCut = false;
        var view = make();
        return _isCut
            ? view with { Notices = [.. view.Notices, string.Create(CultureInfo.InvariantCulture, $"Of each kind the first {MostLines} are shown; ask about one party, one initiative or a span of days for the others.")] }
            : view;
    }

    private static IEnumerable<string> PartiesOf(object read) => read switch
    {
        PositionHistory history => [history.Party, .. history.Entries.Select(entry => entry.ToldBy).OfType<string>().Distinct(StringComparer.Ordinal)],
        MergedEvent told => [.. told.Source, .. told.Recipient, .. told.Tellings.Select(telling => telling.SaidBy).OfType<string>()],
        Contest contest => [.. contest.Parties, .. contest.Sides.SelectMany(side => side.Voices).Select(voice => voice.SaidBy).OfType<string>()],
        SourceTally { Party: { } party } => [party],
        _ => [],
    };

    private static string? InitiativeOf(object read) => read switch
    {
        PositionHistory history => history.Initiative,
        Contest { Kind: ContestKind.Stance } contest => contest.Subject,
        _ => null,
    };

    private static IEnumerable<FindingReference> CitedBy(object read) => read switch
    {
        PositionHistory history => [history.Current.Reference, .. history.Changes.SelectMany(change => new[] { change.Before.Reference, change.After.Reference })],
        MergedEvent told => told.Tellings.DistinctBy(telling => telling.Origin, StringComparer.Ordinal).Take(Citations.Most).Select(telling => telling.Reference),
        Contest contest => contest.Sides.SelectMany(side => side.Voices.DistinctBy(voice => voice.Origin, StringComparer.Ordinal).Take(Citations.Most)).Select(voice => voice.Reference),
        _ => [],
    };
}
