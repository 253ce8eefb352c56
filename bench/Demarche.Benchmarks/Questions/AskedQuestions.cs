using Demarche.Record;
using Demarche.Record.Decisions;
using Demarche.Record.Merging.Kept;
using Demarche.Workbench.Questions;
using Demarche.Workbench.Searching;
using Demarche.Workbench.Views;
using NodaTime;

namespace Demarche.Benchmarks.Questions;

/// <summary>Questions about whatever a record holds: of its parties and initiatives some of the most told and some of all others, and words of its reports.</summary>
internal sealed class AskedQuestions
{
    private const int MostTold = 40;
    private const int FirstPage = 25;

    private readonly IRecord _record;
    private readonly Random _random;
    private readonly List<string> _parties;
    private readonly List<string> _initiatives;
    private readonly List<string> _words;
    private readonly List<LocalDate> _days;

    internal AskedQuestions(IRecord record, Random random)
    {
        (_record, _random) = (record, random);
        _parties = IdsOf(MergedEntryKind.Party);
        _initiatives = IdsOf(MergedEntryKind.Initiative);
        var reports = record.Merged.Reports([.. record.ReportsStarting("5a").Take(50)]);
        _words = [.. reports.SelectMany(report => report.Text.Split(' ')).Where(word => word.Length > 3 && word.All(char.IsAsciiLetterLower))];
        _days = [.. reports.Select(report => report.Published).OfType<LocalDate>()];
    }

    /// <summary>The questions by name.</summary>
    internal IEnumerable<(string Name, Action Ask)> All =>
    [
        ("find a word", () => Find(One(_words))),
        ("find two words", () => Find($"{One(_words)} {One(_words)}")),
        ("find a word said by a party", () => Find($"{One(_words)} said-by:{One(_parties)}")),
        ("who", () => Ask.Who(One(_parties))),
        ("positions of a party", () => Ask.Positions(One(_parties), null, null)),
        ("positions on an initiative", () => Ask.Positions(null, One(_initiatives), null)),
        ("positions", () => Ask.Positions(null, null, null)),
        ("timeline of a party", () => Ask.Timeline(One(_parties), null, null)),
        ("timeline of a month", () => Ask.Timeline(null, One(_days), One(_days).PlusDays(30))),
        ("timeline", () => Ask.Timeline(null, null, null)),
        ("changes", () => Ask.Changes(One(_days))),
        ("sources", () => Ask.Sources()),
        ("contested", () => Ask.Contested(null)),
        ("contested of a party", () => Ask.Contested(One(_parties))),
        ("compare", () => Ask.Compare(One(_parties), One(_parties))),
        ("brief, first page", Brief),
    ];

    private RecordQuestions Ask => new(_record.Merged);

    private void Find(string typed) => new SentenceFinder(_record).Find(FindQuery.Parse(typed), 20);

    private void Brief() =>
        BriefBuilder.Build(_record.ReadDecided(new RecordFilter { Newest = FirstPage }).Where(report => !report.IsRetracted).Select(report => report.Findings).ToList(), new BriefOptions());

    private List<string> IdsOf(MergedEntryKind kind)
    {
        var most = _record.Merged.List(new MergedQuery(kind) { Limit = MostTold });
        var others = _record.Merged.List(new MergedQuery(kind) { Skip = MostTold, Limit = 5000 }).ToArray();
        _random.Shuffle(others);
        return [.. most.Concat(others.Take(MostTold)).Select(entry => entry.Id)];
    }

    private T One<T>(List<T> of) => of[_random.Next(of.Count)];
}
