using Demarche.Conflict.Model;
using Demarche.Reading.Statements;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>Grades evidence by who says it of whom and how: A and B the own side by name, C without a name, D another party, E an opponent on the matter or the outlet.</summary>
/// <param name="makers">Says for whom parties decide.</param>
internal sealed class VoiceGrader(MakerFinder makers)
{
    /// <summary>Grades what a report tells of a decision maker.</summary>
    /// <param name="report">The report.</param>
    /// <param name="maker">Of whom it is told.</param>
    /// <param name="statement">The statement it stands in, or null where the report tells it in its own words.</param>
    /// <param name="isOwn">Whether reading takes it for the party's own word or deed.</param>
    /// <param name="isOpponent">Whether a decision maker stands on the other side of the matter.</param>
    internal Voice Of(ModelReport report, Maker maker, Statement? statement, bool isOwn, Func<Maker, bool> isOpponent)
    {
        if (statement is null)
        {
            return isOwn ? new Voice(EvidenceGrade.B, "its own deed or word, as the report tells it", null, true) : new Voice(EvidenceGrade.E, "the outlet's own voice", null, false);
        }

        var sourcing = statement.Sourcing;
        var isUnnamed = sourcing.Kind is SourcingKind.Anonymous or SourcingKind.Collective;
        var speaker = isUnnamed
            ? makers.AffiliationOf(report, sourcing.Affiliation, statement.Source?.Party)
            : statement.Source?.Party is { } party ? makers.Of(report, party).Single : null;
        if (speaker == maker || (isOwn && speaker is null && !isUnnamed))
        {
            return OwnSide(sourcing.Kind, statement.Manner);
        }

        if (isUnnamed && speaker is null && isOwn)
        {
            return new Voice(EvidenceGrade.C, "an unnamed source, as of its own side", null, true);
        }

        return speaker is null ? new Voice(EvidenceGrade.D, isUnnamed ? "an unnamed source" : "another, who decides for nobody here", null, false)
            : isOpponent(speaker) ? new Voice(EvidenceGrade.E, $"{speaker.Name}, an opponent on this{(isUnnamed ? ", without a name" : "")}", speaker, false)
            : new Voice(EvidenceGrade.D, $"{speaker.Name}{(isUnnamed ? ", without a name" : "")}", speaker, false);
    }

    private static Voice OwnSide(SourcingKind kind, Manner manner) => (kind, manner) switch
    {
        (SourcingKind.Anonymous or SourcingKind.Collective, _) => new Voice(EvidenceGrade.C, "an unnamed source of its own side", null, true),
        (SourcingKind.Named or SourcingKind.Document, Manner.Direct) => new Voice(EvidenceGrade.A, "its own words", null, true),
        (SourcingKind.Spokesperson, _) => new Voice(EvidenceGrade.B, "its spokesperson", null, true),
        _ => new Voice(EvidenceGrade.B, "its own side, by name, in the report's words", null, true),
    };
}
