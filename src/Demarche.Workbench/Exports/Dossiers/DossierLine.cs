using System.Collections.Immutable;

namespace Demarche.Workbench.Exports.Dossiers;

/// <summary>A line of a dossier.</summary>
/// <param name="Head">What stands first, such as the day; "" for nothing.</param>
/// <param name="Text">What it says.</param>
/// <param name="Quotes">The words it rests on.</param>
internal sealed record DossierLine(string Head, string Text, ImmutableArray<DossierQuote> Quotes);
