using System.Collections.Immutable;
using Demarche.Reading.Events;

namespace Demarche.Record.Merging.Events;

/// <summary>Tells whether two tellings can be of one event by who is in it, where it was and whether it took place.</summary>
internal static class EventSides
{
    /// <summary>Whether nothing but time can tell them apart. Symmetric.</summary>
    internal static bool Fit(EventTelling one, EventTelling other) =>
        one.Type == other.Type
        && IsDone(one.Modality) == IsDone(other.Modality)
        && (one.Iso is null || other.Iso is null || string.Equals(one.Iso, other.Iso, StringComparison.Ordinal))
        && (IsMutual(one.Type) ? FitMutual(one, other) : FitDirected(one, other));

    /// <summary>How many parties they share.</summary>
    internal static int Shared(EventTelling one, EventTelling other) =>
        one.SourceSides.Concat(one.RecipientSides).Intersect(other.SourceSides.Concat(other.RecipientSides), StringComparer.Ordinal).Count();

    // What is denied is denied of the same event that others tell as done; what is planned is another telling of the future.
    private static bool IsDone(Modality modality) => modality is Modality.Happened or Modality.Ongoing or Modality.Denied;

    /// <summary>Whether those in it are all in it alike, so that it does not matter who is named first.</summary>
    internal static bool IsMutual(PloverType type) => type is PloverType.Consult or PloverType.Agree or PloverType.Cooperate;

    /// <summary>All who are in it, sorted.</summary>
    internal static ImmutableSortedSet<string> All(EventTelling telling) => ImmutableSortedSet.CreateRange(StringComparer.Ordinal, telling.SourceSides.Concat(telling.RecipientSides));

    private static bool FitMutual(EventTelling one, EventTelling other)
    {
        var all = one.SourceSides.Union(one.RecipientSides, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var others = other.SourceSides.Union(other.RecipientSides, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var shared = all.Count(others.Contains);
        return shared > 1 || (shared is 1 && all.Count is 1 && others.Count is 1);
    }

    // One telling may leave out a side, or name fewer of it.
    private static bool FitDirected(EventTelling one, EventTelling other) =>
        FitSide(one.SourceSides, other.SourceSides) && FitSide(one.RecipientSides, other.RecipientSides)
        && (Meets(one.SourceSides, other.SourceSides) || Meets(one.RecipientSides, other.RecipientSides))
        && (one.SourceSides.IsEmpty == other.SourceSides.IsEmpty || one.RecipientSides.IsEmpty == other.RecipientSides.IsEmpty);

    private static bool FitSide(ImmutableArray<string> one, ImmutableArray<string> other) => one.IsEmpty || other.IsEmpty || Meets(one, other);

    private static bool Meets(ImmutableArray<string> one, ImmutableArray<string> other) => one.Any(side => other.BinarySearch(side, StringComparer.Ordinal) >= 0);
}
