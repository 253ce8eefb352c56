using System.Collections.Immutable;

namespace Demarche.Workbench.Exports.Dossiers;

/// <summary>A section of a dossier.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Level">2 for a part, 3 for something in it.</param>
/// <param name="Lines">Its lines; may be empty.</param>
internal sealed record DossierSection(string Heading, int Level, ImmutableArray<DossierLine> Lines);
