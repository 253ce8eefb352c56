namespace Demarche.Record.Merging.Initiatives;

/// <summary>
/// Finds the fullest description of an initiative: "the nuclear talks with Iran" is the fuller form of "the nuclear talks" where no other nuclear
/// talks are known; where there are two, the short form stays by itself. What a signature is resolved to depends only on the signatures that
/// share its terms.
/// </summary>
/// <param name="signatures">Every signature.</param>
internal sealed class SignatureIndex(IEnumerable<InitiativeSignature> signatures)
{
    private readonly ILookup<(InitiativeFamily, string), InitiativeSignature> _byTerm = signatures
        .Distinct()
        .SelectMany(signature => signature.Terms, (signature, term) => (signature, term))
        .ToLookup(entry => (entry.signature.Family, entry.term), entry => entry.signature);

    /// <summary>The fullest form of a signature.</summary>
    /// <param name="signature">The signature.</param>
    /// <returns>The one that holds it and all others that hold it; itself where there is none, or where it is too vague to be looked for.</returns>
    internal InitiativeSignature FullestOf(InitiativeSignature signature)
    {
        if (signature.IsBare || signature.IsVague)
        {
            return signature;
        }

        var rarest = signature.Terms.MinBy(term => _byTerm[(signature.Family, term)].Count())!;
        var fuller = _byTerm[(signature.Family, rarest)].Where(signature.IsWithin).ToList();
        var fullest = fuller.MaxBy(other => other.Terms.Length);
        return fullest is not null && fuller.TrueForAll(other => other.Equals(fullest) || other.IsWithin(fullest)) ? fullest : signature;
    }
}
