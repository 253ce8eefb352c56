using Demarche.Record;
using Demarche.Record.Merging.Kept;
using Demarche.Web.Components;
using Demarche.Workbench.Views;
using Demarche.Workbench.Views.Dossiers;

namespace Demarche.Web.Pages;

/// <summary>What the pages of parties and initiatives show: one of them, or the list to choose from.</summary>
/// <param name="Dossier">The dossier, or null where none was asked for or the record does not know it.</param>
/// <param name="List">The list; null where a dossier is shown.</param>
internal sealed record DossierPage(DossierView? Dossier, NameList? List)
{
    /// <summary>Reads what an address asks of a party.</summary>
    internal static DossierPage OfParty(IRecord record, string? id, string? typed, int skip) =>
        Of(id is null ? null : PartyDossier.Load(record, id), record, MergedEntryKind.Party, typed, skip);

    /// <summary>Reads what an address asks of an initiative.</summary>
    internal static DossierPage OfInitiative(IRecord record, string? id, string? typed, int skip) =>
        Of(id is null ? null : InitiativeDossier.Load(record, id), record, MergedEntryKind.Initiative, typed, skip);

    private static DossierPage Of(DossierView? dossier, IRecord record, MergedEntryKind kind, string? typed, int skip) =>
        new(dossier, dossier is null ? NameList.Load(record.Merged, kind, typed, Math.Max(skip, 0), NameIndex.Size) : null);
}
