using System.Collections.Immutable;
using Demarche.Reading.Pages;

namespace Demarche.Record.Origins;

/// <summary>Reports that rest on one text, as far as their words tell: each is a copy, in whole or in part, of another of them.</summary>
/// <param name="Reports">Their ids, ordered by their characters' codes; at least one.</param>
public sealed record ReportOrigin(ImmutableArray<ReportId> Reports)
{
    /// <summary>The smallest id among its reports, which names the origin.</summary>
    public ReportId Id => Reports[0];
}
