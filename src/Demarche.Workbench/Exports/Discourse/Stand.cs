using Demarche.Record.Merging.Positions;

namespace Demarche.Workbench.Exports.Discourse;

/// <summary>That a party was for or against an initiative, at any time.</summary>
/// <param name="Party">The party's merged id.</param>
/// <param name="Initiative">The initiative's merged id.</param>
/// <param name="IsFor">Whether it was for it.</param>
/// <param name="Entries">The tellings of it, in order of day (unknown last); at least one.</param>
internal sealed record Stand(string Party, string Initiative, bool IsFor, IReadOnlyList<PositionEntry> Entries);
