using Demarche.Record;

namespace Demarche.Web.Data;

/// <summary>
/// Keeps a few views that cost a moment to read and serve many addresses, such as the positions behind every day of a slider. A view is kept until
/// the record's merged entries change.
/// </summary>
public sealed class KeptViews
{
    private const int Most = 8;

    private readonly Lock _lock = new();
    private readonly List<(string? Stamp, object Key, object View)> _views = [];

    /// <summary>A view, read where it is not kept.</summary>
    /// <typeparam name="T">The view; it does not change and may be used by any number of threads.</typeparam>
    /// <param name="record">The record.</param>
    /// <param name="key">What it is a view of.</param>
    /// <param name="read">Reads it.</param>
    /// <returns>The view.</returns>
    public T Get<T>(IRecord record, object key, Func<T> read)
        where T : class
    {
        var stamp = record.Merged.Stamp;
        lock (_lock)
        {
            if (_views.Find(view => view.View is T && string.Equals(view.Stamp, stamp, StringComparison.Ordinal) && view.Key.Equals(key)).View is T kept)
            {
                return kept;
            }
        }

        var made = read();
        lock (_lock)
        {
            _views.RemoveAll(view => !string.Equals(view.Stamp, stamp, StringComparison.Ordinal) || (view.View is T && view.Key.Equals(key)));
            _views.Add((stamp, key, made));
            if (_views.Count > Most)
            {
                _views.RemoveAt(0);
            }
        }

        return made;
    }
}
