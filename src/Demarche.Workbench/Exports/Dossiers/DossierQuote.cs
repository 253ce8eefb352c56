namespace Demarche.Workbench.Exports.Dossiers;

/// <summary>Words that a line of a dossier rests on.</summary>
/// <param name="Source">The number of the report in the list of sources, from 1.</param>
/// <param name="Words">The words on one line; null where words are not exported.</param>
/// <param name="Reference">The finding, or where the words stand: "sha256:…#p0-7".</param>
internal sealed record DossierQuote(int Source, string? Words, string Reference);
