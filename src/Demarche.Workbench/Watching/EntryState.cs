namespace Demarche.Workbench.Watching;

/// <summary>What became of one entry of a feed.</summary>
/// <param name="Stamp">Tells the version of the entry: another stamp is another version.</param>
/// <param name="Attempts">How often its page was asked for.</param>
/// <param name="IsDone">Whether it is settled: read, or not to be asked for again.</param>
internal sealed record EntryState(string Stamp, int Attempts, bool IsDone);
