using Demarche.Reading.Statements;

namespace Demarche.Record.Merging.Sources;

/// <summary>Whose statements are counted together.</summary>
/// <param name="Kind">How the source is told.</param>
/// <param name="Party">The merged id of the source, of an unnamed one its affiliation; null where neither is told.</param>
internal readonly record struct SourceKey(SourcingKind Kind, string? Party);
