using System.Collections.Immutable;
using Demarche.Record;
using Demarche.Record.Merging.Initiatives;
using Demarche.Workbench.Modelling.Inputs;
using Demarche.Workbench.Questions;
using NodaTime;

namespace Demarche.Workbench.Modelling;

/// <summary>Makes models out of a record. One object is used by one thread at a time.</summary>
/// <param name="record">The record, merged up to date.</param>
public sealed class RecordModels(IRecord record)
{
    private const int MostInitiatives = 3;

    private readonly InitiativeLookup _initiatives = new(record.Merged);

    /// <summary>Finds initiatives by what somebody calls them.</summary>
    /// <param name="names">Names, parts of names, or merged ids; one to three.</param>
    /// <returns>The most told initiative of each name.</returns>
    /// <exception cref="ModellingException">DEM801: none is called so; DEM802: too many.</exception>
    public ImmutableArray<MergedInitiative> Find(IReadOnlyCollection<string> names)
    {
        if (names.Count is 0 or > MostInitiatives)
        {
            throw ModellingException.WrongCount(names.Count, MostInitiatives);
        }

        return [.. names.Select(name => _initiatives.Find(name) is [var first, ..] ? first : throw ModellingException.UnknownInitiative(name)).DistinctBy(initiative => initiative.Id, StringComparer.Ordinal)];
    }

    /// <summary>Derives a model.</summary>
    /// <param name="initiatives">What it is about.</param>
    /// <param name="day">Only what was known by this day counts; null for all.</param>
    /// <param name="choices">What a person chose; null for nothing.</param>
    /// <returns>The model.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public DerivedModel Derive(ImmutableArray<MergedInitiative> initiatives, LocalDate? day, ModelChoices? choices = null) =>
        ModelDerivation.Derive(new ModelMaterials(record).Of(initiatives, day), choices);
}
