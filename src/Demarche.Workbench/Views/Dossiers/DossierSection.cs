using System.Collections.Immutable;

namespace Demarche.Workbench.Views.Dossiers;

/// <summary>Lines of a dossier that belong together.</summary>
/// <param name="Id">A word for addresses.</param>
/// <param name="Title">What they are.</param>
/// <param name="Lines">The lines; a section without any is left out.</param>
/// <param name="More">Whether there are more than are shown.</param>
public sealed record DossierSection(string Id, string Title, ImmutableArray<DossierLine> Lines, bool More = false);
