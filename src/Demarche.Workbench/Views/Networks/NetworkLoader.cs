using Demarche.Record;
using Demarche.Record.Merging.Kept;

namespace Demarche.Workbench.Views.Networks;

/// <summary>Reads the network of parties and shows it in one step.</summary>
public static class NetworkLoader
{
    /// <summary>Reads a network.</summary>
    /// <param name="entries">The record's entries.</param>
    /// <param name="query">What to show.</param>
    /// <returns>The network.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static NetworkView Load(IMergedEntries entries, NetworkQuery query) => NetworkTable.Load(entries, query.Party, query.Most).Show(query);
}
