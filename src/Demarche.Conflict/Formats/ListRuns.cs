namespace Demarche.Conflict.Formats;

/// <summary>Cuts lists into runs.</summary>
internal static class ListRuns
{
    /// <summary>Runs of neighbours that have the same key.</summary>
    internal static IEnumerable<IReadOnlyList<T>> ChunkBy<T, TKey>(this IReadOnlyList<T> items, Func<T, TKey> key)
    {
        var start = 0;
        for (var index = 1; index <= items.Count; index++)
        {
            if (index == items.Count || !EqualityComparer<TKey>.Default.Equals(key(items[index]), key(items[start])))
            {
                yield return [.. items.Skip(start).Take(index - start)];
                start = index;
            }
        }
    }
}
