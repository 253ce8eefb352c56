using System.Collections.Immutable;

namespace Demarche.Workbench.Exports.Dossiers;

/// <summary>A record, or what is asked for of it, as a document to read: plain values for each form.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Sections">Its sections, in order.</param>
/// <param name="Sources">The reports that lines rest on; the first is number 1.</param>
internal sealed record Dossier(string Title, ImmutableArray<DossierSection> Sections, ImmutableArray<ReportCard> Sources)
{
    /// <summary>What every dossier says of itself.</summary>
    internal const string Caveat = "Confidence and counts tell how the reports were read, not what is true. Origins are counted at least: independence is not proven.";
}
