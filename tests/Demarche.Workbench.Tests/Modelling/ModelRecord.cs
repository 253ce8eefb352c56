using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Record;
using Demarche.Record.Merging.Kept;
using Demarche.Workbench.Modelling;
using Demarche.Workbench.Modelling.Inputs;
using Demarche.Workbench.Modelling.Saved;
using NodaTime;
using NodaTime.Testing;

namespace Demarche.Workbench.Tests.Modelling;

/// <summary>A record of made-up reports, in a file of its own.</summary>
internal sealed class ModelRecord : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("demarche-model-").FullName;
    private IRecord _record;

    internal ModelRecord(params IEnumerable<ModelStory> stories)
    {
        _record = Records.OpenOrCreate(Path.Join(_folder, "talks.db"), new RecordOptions(), Clock);
        Add(stories);
    }

    internal FakeClock Clock { get; } = new(Instant.FromUtc(2026, 3, 1, 12, 0), Duration.FromSeconds(1));

    internal IRecord Record => _record;

    internal void Add(params IEnumerable<ModelStory> stories)
    {
        List<ReportFindings> findings = [.. stories.Select(story => story.Build())];
        _record.Add(findings, new Reader(), Clock.GetCurrentInstant());
        MergedUpkeep.Update(_record);
    }

    internal void Reopen()
    {
        _record.Dispose();
        _record = Records.Open(Path.Join(_folder, "talks.db"), new RecordOptions(), Clock);
    }

    internal ModelDesk Desk(string by = "Ana", string why = "") => new(_record, by, Clock, why);

    internal DerivedModel Derive(LocalDate? day, ModelChoices? choices, params string[] initiatives)
    {
        var models = new RecordModels(_record);
        return models.Derive(models.Find(initiatives), day, choices);
    }

    internal DerivedModel Derive(params string[] initiatives) => Derive(null, null, initiatives);

    public void Dispose()
    {
        _record.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
