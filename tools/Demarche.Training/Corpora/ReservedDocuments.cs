using System.Collections.Frozen;

namespace Demarche.Training.Corpora;

/// <summary>Documents that stand in training files and serve as measured stories: nothing that ships learns from them.</summary>
internal static class ReservedDocuments
{
    private static readonly FrozenSet<string> Ids = new[]
    {
        "71526_Aeroflot_negotiates_purchase_of_22_new_Boeing_787_Dreamliner_aircraft",
        "87805_Indonesia_transport_minister",
        "GUM_news_korea",
        "78C6FA20C3559F23A36974F2B22BC73A",
        "6646F63F6AC6B483D15DA258CB182147",
        "8BF4B60AA80B0601BE12F0164E2E7001",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a document is kept out of training.</summary>
    /// <param name="id">The document's id in its corpus.</param>
    /// <returns>True where it is.</returns>
    internal static bool Contains(string id) => Ids.Contains(id);
}
