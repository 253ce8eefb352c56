using System.Collections.Immutable;
using Demarche.Record;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Merging.Kept;
using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling.Saved;

/// <summary>Reads the models that a record keeps. One object is used by one thread at a time.</summary>
/// <param name="record">The record, merged up to date.</param>
public sealed class SavedModels(IRecord record)
{
    /// <summary>The names of the models, in order.</summary>
    /// <returns>The names.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<string> Names() => [.. record.ModelEntries().Select(entry => entry.Model).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The log of a model.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The entries in the order they were made.</returns>
    /// <exception cref="ModellingException">DEM903: there is none; DEM910: an entry cannot be read.</exception>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public ImmutableArray<DoneDeed> Log(string name)
    {
        var entries = record.ModelEntries().Where(entry => string.Equals(entry.Model, name, StringComparison.Ordinal)).ToList();
        return entries.Count is 0 ? throw ModellingException.UnknownModel(name) : DeedReplay.Marked([.. entries.Select(entry => new DoneDeed(entry.Id, entry.At, DeedJson.Read(entry), false))]);
    }

    /// <summary>A model as it stands, held against what would be derived now.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="version">Only its first so many deeds count; null for all.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ModellingException">DEM903: there is none; DEM910: an entry cannot be read.</exception>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public SavedModel Load(string name, int? version = null)
    {
        var log = Log(name);
        log = version is { } count ? DeedReplay.Marked([.. log.Take(Math.Max(1, count))]) : log;
        var derivation = log.Last(done => done.Deed.Kind is ModelDeedKind.Derive && !done.IsUndone).Deed;
        var fresh = Derive(derivation, DeedReplay.Choices(log));
        var current = DeedReplay.Current(derivation.Derived!, log);
        var known = current.Inputs.Concat(current.Cut).Select(input => input.Id).ToHashSet(StringComparer.Ordinal);
        return new SavedModel(name, log, StaleInputs.Mark(current, fresh), [.. fresh.Inputs.Where(input => !known.Contains(input.Id))], derivation.AskedDay);
    }

    /// <summary>Derives a model of the same frame anew; its initiatives are found again by their tellings.</summary>
    internal DerivedModel Derive(ModelDeed derivation, ModelChoices choices)
    {
        var found = derivation.Derived!.Frame.Initiatives.Select(saved => (saved.Id, Merged: Again(saved))).Where(entry => entry.Merged is not null).ToList();
        return new RecordModels(record).Derive([.. found.Select(entry => entry.Merged! with { Id = entry.Id })], derivation.AskedDay, choices);
    }

    // Merged ids can change as reports are added.
    private MergedInitiative? Again(FrameInitiative saved)
    {
        var tellings = saved.Tellings.ToHashSet();
        if (record.Merged.Find(MergedEntryKind.Initiative, saved.Id) is { } body && MergedJson.Read<MergedInitiative>(body) is var same && same.Members.Any(member => tellings.Contains(member.Reference)))
        {
            return same;
        }

        var named = new MergedQuery(MergedEntryKind.Initiative) { KeyKind = MergedKeyKind.Name, Key = NameKey.Of(saved.Name) };
        return record.Merged.Find(named).Select(found => MergedJson.Read<MergedInitiative>(found))
            .FirstOrDefault(merged => merged.Members.Any(member => tellings.Contains(member.Reference)));
    }
}
