using System.Collections.Immutable;
using Demarche.Reading.Initiatives;

namespace Demarche.Record.Merging;

/// <summary>How one merged initiative hangs on another.</summary>
/// <param name="From">The merged id of the first.</param>
/// <param name="Kind">How.</param>
/// <param name="To">The merged id of the second.</param>
/// <param name="Tellings">The reports' initiatives that are told so, in order.</param>
public sealed record MergedLink(string From, InitiativeLinkKind Kind, string To, ImmutableArray<FindingReference> Tellings);
