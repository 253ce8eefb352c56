namespace Demarche.Reading.Statements.Roles;

/// <summary>How sure the model is of the parts of a statement, as numbers from 0 to 1 that are not calibrated.</summary>
/// <param name="Cue">That the cue is one.</param>
/// <param name="Source">That the source is one; 1 where there is none.</param>
/// <param name="Content">That the least sure content is one.</param>
/// <param name="SourceShare">That the source belongs to the cue.</param>
/// <param name="ContentShare">That the contents belong to the cue.</param>
/// <param name="Agreement">What the rules say.</param>
internal sealed record RoleEvidence(double Cue, double Source, double Content, double SourceShare, double ContentShare, Agreement Agreement)
{
    /// <summary>The numbers of linked roles.</summary>
    /// <param name="linked">The roles.</param>
    /// <param name="agreement">What the rules say.</param>
    internal static RoleEvidence Of(LinkedRoles linked, Agreement agreement) => new(
        linked.Cue.Confidence,
        linked.Source?.Confidence ?? 1,
        linked.Contents.Select(content => content.Confidence).DefaultIfEmpty(1).Min(),
        linked.SourceShare,
        linked.ContentShare,
        agreement);
}
