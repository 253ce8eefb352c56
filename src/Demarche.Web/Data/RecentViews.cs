using Demarche.Web.Hosting;
using NodaTime;

namespace Demarche.Web.Data;

/// <summary>
/// Keeps a page's view for a few seconds: a page is drawn once for the answer to the browser and once more when its circuit is up, and the second
/// time it must not flicker or ask again.
/// </summary>
/// <param name="desk">Where the views come from.</param>
/// <param name="options">Tells the time.</param>
public sealed class RecentViews(RecordDesk desk, WorkbenchOptions options)
{
    private const int Most = 24;

    private static readonly Duration Age = Duration.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly List<(object Key, object View, Instant At, long Version)> _views = [];

    /// <summary>Finds a view that is still fresh.</summary>
    /// <param name="key">What it is a view of.</param>
    /// <returns>The view, or null.</returns>
    internal object? Find(object key)
    {
        lock (_lock)
        {
            _views.RemoveAll(view => view.Version != desk.Version || options.Clock.GetCurrentInstant() - view.At > Age);
            return _views.Find(view => view.Key.Equals(key)).View;
        }
    }

    /// <summary>Keeps a view.</summary>
    /// <param name="key">What it is a view of.</param>
    /// <param name="view">The view.</param>
    /// <param name="version">The desk's version before it was asked for.</param>
    internal void Keep(object key, object view, long version)
    {
        lock (_lock)
        {
            _views.RemoveAll(kept => kept.Key.Equals(key));
            _views.Add((key, view, options.Clock.GetCurrentInstant(), version));
            if (_views.Count > Most)
            {
                _views.RemoveAt(0);
            }
        }
    }
}
