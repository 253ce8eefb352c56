namespace Demarche.Conflict.Stability;

/// <summary>The concepts, how they are written, and what they ask for.</summary>
public static class Concepts
{
    /// <summary>All five, in order of the enumeration.</summary>
    public static IReadOnlyList<Concept> All { get; } = [Concept.Nash, Concept.Gmr, Concept.Smr, Concept.Seq, Concept.Sseq];

    /// <summary>The usual abbreviation: Nash, GMR, SMR, SEQ, SSEQ.</summary>
    /// <param name="concept">The concept.</param>
    public static string Label(this Concept concept) => concept == Concept.Nash ? "Nash" : concept.ToString().ToUpperInvariant();

    /// <summary>Whether the steps of a sanction must improve their movers.</summary>
    /// <param name="concept">The concept.</param>
    public static bool AsksCredibility(this Concept concept) => concept is Concept.Seq or Concept.Sseq;

    /// <summary>Whether a sanction must leave no escape.</summary>
    /// <param name="concept">The concept.</param>
    public static bool AsksNoEscape(this Concept concept) => concept is Concept.Smr or Concept.Sseq;

    /// <summary>Reads an abbreviation; case is ignored.</summary>
    /// <param name="label">For example <c>SEQ</c>.</param>
    /// <param name="concept">The concept.</param>
    public static bool TryParse(string label, out Concept concept)
    {
        foreach (var candidate in All)
        {
            if (string.Equals(candidate.Label(), label, StringComparison.OrdinalIgnoreCase))
            {
                concept = candidate;
                return true;
            }
        }

        concept = default;
        return false;
    }
}
