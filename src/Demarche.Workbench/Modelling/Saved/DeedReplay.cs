using System.Collections.Immutable;
using Demarche.Conflict.Model;
using Demarche.Workbench.Modelling.Inputs;
using NodaTime.Text;

namespace Demarche.Workbench.Modelling.Saved;

/// <summary>Works out a kept model from its log.</summary>
internal static class DeedReplay
{
    /// <summary>Marks the deeds that were taken back. An undo is about an earlier deed, so the last word on a deed stands before it in a walk from the end.</summary>
    internal static ImmutableArray<DoneDeed> Marked(IReadOnlyList<DoneDeed> log)
    {
        var undone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var done in log.Reverse().Where(done => done.Deed.Kind is ModelDeedKind.Undo && !undone.Contains(done.Id)))
        {
            undone.Add(done.Deed.Target!);
        }

        return [.. log.Select(done => done with { IsUndone = undone.Contains(done.Id) })];
    }

    /// <summary>What people chose that changes how the model is derived.</summary>
    internal static ModelChoices Choices(ImmutableArray<DoneDeed> log)
    {
        var bodies = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var splits = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var (kind, target) in log.Where(done => !done.IsUndone).Select(done => (done.Deed.Kind, done.Deed.Target)))
        {
            if (kind is ModelDeedKind.Split)
            {
                splits.Add(target!);
            }
            else if (kind is ModelDeedKind.On or ModelDeedKind.Confirm)
            {
                bodies.Add(target!);
            }
            else if (kind is ModelDeedKind.Off)
            {
                bodies.Remove(target!);
            }
        }

        return new ModelChoices { Spokesbodies = bodies.ToImmutable(), Splits = splits.ToImmutable() };
    }

    /// <summary>The model as it was last derived, with everything that people did to its inputs.</summary>
    internal static DerivedModel Current(DerivedModel derived, ImmutableArray<DoneDeed> log)
    {
        var inputs = derived.Inputs.ToList();
        foreach (var done in log.Where(done => !done.IsUndone && done.Deed.Input is not null))
        {
            Apply(inputs, done);
        }

        return derived with { Inputs = [.. inputs.OrderBy(input => input.Kind)] };
    }

    private static void Apply(List<ModelInput> inputs, DoneDeed done)
    {
        var deed = done.Deed;
        var at = inputs.FindIndex(input => string.Equals(input.Id, deed.Input!.Id, StringComparison.Ordinal));
        var seen = at < 0 ? deed.Input! : inputs[at];
        var moment = InstantPattern.General.Format(done.At);
        var made = deed.Kind switch
        {
            ModelDeedKind.Confirm => seen with { Status = InputStatus.Confirmed, IsOff = false },
            ModelDeedKind.Change => deed.Input! with { Status = InputStatus.Confirmed, Evidence = seen.Evidence, Contrary = seen.Contrary, Grade = seen.Grade },
            ModelDeedKind.Off => seen with { IsOff = true },
            ModelDeedKind.On => seen with { IsOff = false },
            _ => deed.Input!,
        };
        made = made with { SetBy = deed.By, SetOn = moment, Note = deed.Why.Length > 0 ? deed.Why : made.Note };
        if (at >= 0)
        {
            inputs[at] = made;
        }
        else if (deed.Kind is ModelDeedKind.Add)
        {
            inputs.Add(made);
        }
        else if (deed.Kind is ModelDeedKind.Confirm or ModelDeedKind.Change)
        {
            // What a person vouched for stays in force where deriving again does not give it any more.
            inputs.Add(made with { Status = InputStatus.Stale, Note = "Deriving again does not give it any more." });
        }
    }
}
