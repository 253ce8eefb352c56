using System.Text.Json;
using Demarche.Record;

namespace Demarche.Workbench.Watching;

/// <summary>Keeps what a watch remembers as notes of the record: it goes where the record goes, and is no part of what the record says.</summary>
/// <param name="record">The record.</param>
internal sealed class WatchStates(IRecord record)
{
    /// <summary>Reads a state.</summary>
    /// <typeparam name="T">What kind of state.</typeparam>
    /// <param name="name">Of what.</param>
    /// <returns>The state; a new one where none is kept, or where it was kept in a form that this program does not know.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    internal T Read<T>(string name)
        where T : class, new()
    {
        try
        {
            return record.Note(NameOf(name)) is { } kept ? JsonSerializer.Deserialize<T>(kept) ?? new T() : new T();
        }
        catch (JsonException)
        {
            return new T();
        }
    }

    /// <summary>Whether a state is kept.</summary>
    /// <param name="name">Of what.</param>
    /// <returns>True where it is.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    internal bool Has(string name) => record.Note(NameOf(name)) is not null;

    /// <summary>Keeps a state.</summary>
    /// <typeparam name="T">What kind of state.</typeparam>
    /// <param name="name">Of what.</param>
    /// <param name="state">The state.</param>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    internal void Keep<T>(string name, T state) => record.KeepNote(NameOf(name), JsonSerializer.Serialize(state));

    private static string NameOf(string name) => "watch " + name;
}
