using System.Collections.Immutable;
using Demarche.Record.Decisions;

namespace Demarche.Workbench.Deciding;

/// <summary>Decisions read from a file.</summary>
/// <param name="Decisions">What could be read, in order.</param>
/// <param name="Problems">What could not, a sentence each with the number of the line.</param>
public sealed record ImportedDecisions(ImmutableArray<Decision> Decisions, ImmutableArray<string> Problems);
