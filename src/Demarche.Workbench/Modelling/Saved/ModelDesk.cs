using System.Collections.Immutable;
using Demarche.Conflict.Model;
using Demarche.Record;
using Demarche.Record.Merging.Initiatives;
using Demarche.Record.Models;
using Demarche.Workbench.Modelling.Inputs;
using NodaTime;

namespace Demarche.Workbench.Modelling.Saved;

/// <summary>Where a person keeps models with a record and works on them. Every deed is an entry that is only added; one object is used by one thread at a time.</summary>
/// <param name="record">The record, merged up to date.</param>
/// <param name="by">Who works.</param>
/// <param name="clock">What time it is.</param>
/// <param name="why">Why; kept with each deed.</param>
public sealed class ModelDesk(IRecord record, string by, IClock clock, string why = "")
{
    private readonly SavedModels _saved = new(record);

    /// <summary>Derives a model and keeps it.</summary>
    /// <param name="name">What it is to be called.</param>
    /// <param name="initiatives">What it is about.</param>
    /// <param name="day">Only what was known by this day counts; null for all.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ModellingException">DEM904: the name is taken; DEM909: nobody is said to do it.</exception>
    /// <exception cref="RecordException">The record cannot be read or written.</exception>
    public SavedModel Save(string name, ImmutableArray<MergedInitiative> initiatives, LocalDate? day)
    {
        if (_saved.Names().Contains(name, StringComparer.Ordinal))
        {
            throw ModellingException.NameTaken(name);
        }

        Write(name, [Deed(ModelDeedKind.Derive) with { Derived = new RecordModels(record).Derive(initiatives, day), AskedDay = day }]);
        return _saved.Load(name);
    }

    /// <summary>Derives a model again, with what the record holds now; what people confirmed or changed stays.</summary>
    /// <param name="name">The model.</param>
    /// <returns>The model.</returns>
    public SavedModel Renew(string name)
    {
        Write(name, [Derivation(_saved.Log(name))]);
        return _saved.Load(name);
    }

    /// <summary>Says that inputs are right.</summary>
    /// <param name="name">The model.</param>
    /// <param name="inputs">Ids of inputs.</param>
    /// <returns>The model.</returns>
    public SavedModel Confirm(string name, IEnumerable<string> inputs) => Judge(name, ModelDeedKind.Confirm, inputs);

    /// <summary>Switches inputs off.</summary>
    /// <inheritdoc cref="Confirm"/>
    public SavedModel Off(string name, IEnumerable<string> inputs) => Judge(name, ModelDeedKind.Off, inputs);

    /// <summary>Switches inputs on that were off or only offered.</summary>
    /// <inheritdoc cref="Confirm"/>
    public SavedModel On(string name, IEnumerable<string> inputs) => Judge(name, ModelDeedKind.On, inputs);

    /// <summary>Lets the members of a decision maker count each for themselves.</summary>
    /// <param name="name">The model.</param>
    /// <param name="maker">The id of the decision maker.</param>
    /// <returns>The model.</returns>
    public SavedModel Split(string name, string maker)
    {
        var input = Find(_saved.Load(name), maker);
        return input.Kind is ModelInputKind.Maker ? Do(name, [Deed(ModelDeedKind.Split) with { Target = maker }]) : throw ModellingException.NotThatKind(maker, "decision maker");
    }

    /// <summary>Says how an input should read.</summary>
    /// <param name="name">The model.</param>
    /// <param name="id">The id of the input.</param>
    /// <param name="change">What is to change.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ModellingException">DEM905: there is no such input; DEM906: a formula cannot be read; DEM908: nothing is to change; DEM911: that cannot be said of it.</exception>
    public SavedModel Change(string name, string id, InputChange change)
    {
        if (change.IsEmpty)
        {
            throw ModellingException.NothingToChange();
        }

        var model = _saved.Load(name);
        var input = Find(model, id);
        InputCheck.Check(model.Current, input, change);
        var changed = input with
        {
            Text = change.Text ?? input.Text,
            Formula = change.Formula ?? input.Formula,
            Tier = change.Tier ?? input.Tier,
            Direction = change.Direction ?? input.Direction,
            IsTaken = change.IsTaken ?? input.IsTaken,
        };
        return Do(name, [Deed(ModelDeedKind.Change) with { Target = id, Input = changed }]);
    }

    /// <summary>Adds an input that a person knows of; without words it is assumed.</summary>
    /// <param name="name">The model.</param>
    /// <param name="kind">What it is: a decision maker, an option, a combination or a statement.</param>
    /// <param name="text">What it says.</param>
    /// <param name="maker">The id of the decision maker it belongs to; of options and statements.</param>
    /// <param name="what">Its formula, tier, direction and status quo, as its kind has them.</param>
    /// <returns>The model.</returns>
    public SavedModel Add(string name, ModelInputKind kind, string text, string? maker, InputChange what)
    {
        var model = _saved.Load(name);
        if (maker is not null && Find(model, maker).Kind is not ModelInputKind.Maker)
        {
            throw ModellingException.NotThatKind(maker, "decision maker");
        }

        var input = new ModelInput(InputId.Of(LetterOf(kind), text, maker, what.Formula), kind, text)
        {
            Maker = maker,
            Act = kind is ModelInputKind.Option ? ModelAct.Added : null,
            Formula = what.Formula,
            Tier = kind is ModelInputKind.Statement ? what.Tier ?? ModelTier.Demand : null,
            Direction = what.Direction ?? PermittedDirection.Both,
            IsTaken = what.IsTaken ?? false,
            Status = InputStatus.Assumed,
        };
        InputCheck.Check(model.Current, input, what);
        return Do(name, [Deed(ModelDeedKind.Add) with { Target = input.Id, Input = input }]);
    }

    /// <summary>Takes a deed back, or, of an undo, does it again.</summary>
    /// <param name="name">The model.</param>
    /// <param name="entry">The first characters of the deed's id.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ModellingException">DEM905: no deed, or more than one, begins so; DEM907: it is the first, which made the model.</exception>
    public SavedModel Undo(string name, string entry)
    {
        var log = _saved.Log(name);
        var found = log.Where(done => done.Id.StartsWith(entry, StringComparison.Ordinal)).ToList();
        if (found is not [var done] || entry.Length is 0)
        {
            throw ModellingException.UnknownInput(entry);
        }

        return done == log[0] ? throw ModellingException.NotThatKind(entry, "deed that can be taken back: it made the model") : Do(name, [Deed(ModelDeedKind.Undo) with { Target = done.Id }]);
    }

    private static char LetterOf(ModelInputKind kind) => kind switch
    {
        ModelInputKind.Maker => 'm',
        ModelInputKind.Option => 'o',
        ModelInputKind.Infeasible => 'x',
        ModelInputKind.Statement => 's',
        _ => throw ModellingException.NotToSay("Adding", "this kind of input"),
    };

    private SavedModel Judge(string name, ModelDeedKind kind, IEnumerable<string> inputs)
    {
        var model = _saved.Load(name);
        return Do(name, [.. inputs.Select(id => Find(model, id)).Select(input => Deed(kind) with { Target = input.Id, Input = input })]);
    }

    // Where a choice changes how the model is derived, it is derived again in the same breath.
    private SavedModel Do(string name, IReadOnlyList<ModelDeed> deeds)
    {
        var before = DeedReplay.Choices(_saved.Log(name));
        Write(name, deeds);
        var log = _saved.Log(name);
        var after = DeedReplay.Choices(log);
        var offered = _saved.Load(name).Current.Inputs.Where(input => input.Kind is ModelInputKind.Spokesbody).Select(input => input.Id).ToHashSet(StringComparer.Ordinal);
        if (!before.Splits.SetEquals(after.Splits) || !before.Spokesbodies.Intersect(offered).SetEquals(after.Spokesbodies.Intersect(offered)))
        {
            Write(name, [Derivation(log)]);
        }

        return _saved.Load(name);
    }

    private ModelDeed Derivation(ImmutableArray<DoneDeed> log)
    {
        var last = log.Last(done => done.Deed.Kind is ModelDeedKind.Derive && !done.IsUndone).Deed;
        return Deed(ModelDeedKind.Derive) with { Derived = _saved.Derive(last, DeedReplay.Choices(log)), AskedDay = last.AskedDay };
    }

    private static ModelInput Find(SavedModel model, string id) =>
        model.Current.Inputs.FirstOrDefault(input => string.Equals(input.Id, id, StringComparison.Ordinal)) ?? throw ModellingException.UnknownInput(id);

    private ModelDeed Deed(ModelDeedKind kind) => string.IsNullOrWhiteSpace(by) ? throw ModellingException.Nobody() : new ModelDeed(kind, by.Trim(), why.Trim());

    private void Write(string name, IReadOnlyList<ModelDeed> deeds)
    {
        var last = record.ModelEntries() is [.., var latest] ? latest.At : Instant.MinValue;
        var at = clock.GetCurrentInstant();
        at = at > last ? at : last.PlusNanoseconds(1);
        record.AddModelEntries([.. deeds.Select((deed, index) => new ModelEntry(name, at.PlusNanoseconds(index), DeedJson.Write(deed)))]);
    }
}
