using Demarche.Reading.Actions;
using Demarche.Reading.Findings;

namespace Demarche.Workbench.Views;

/// <summary>Makes the lines about what is contested, what hangs on what, how likely things are said to be, and what parties could do.</summary>
/// <param name="names">Names what the report's findings refer to.</param>
internal sealed class BriefReasons(BriefNames names)
{
    /// <summary>On what sides differ.</summary>
    internal IEnumerable<BriefEntry> Contested() =>
        names.Findings.Disagreements
            .Where(disagreement => names.Shows(disagreement.Evidence))
            .Select(disagreement => new BriefEntry(disagreement.Id.Value, $"contested ({EnumNames.NameOf(disagreement.Kind)})", [names.At(disagreement.About)], disagreement.Confidence)
            {
                Details = [.. disagreement.Sides.SelectMany((side, index) => Side(side, index + 1))],
            });

    /// <summary>What hangs on what, and what is said to help or hurt.</summary>
    internal IEnumerable<BriefEntry> HangsOn() =>
        names.Findings.Conditions
            .Where(condition => names.Shows(condition.Evidence, condition.Party))
            .Select(condition => new BriefEntry(
                condition.Id.Value,
                $"{names.Party(condition.Party) ?? "the report"}, {EnumNames.NameOf(condition.Force).Replace('-', ' ')} the first, then the second",
                [names.At(condition.If), names.At(condition.Then)],
                condition.Confidence))
            .Concat(names.Findings.Effects.Where(effect => names.Shows(effect.Evidence)).Select(effect => new BriefEntry(
                effect.Id.Value,
                $"{names.Speaker(effect.SaidBy)} said that this {(effect.Helps ? "helps" : "hurts")} {names.Initiative(new FindingId(effect.On)) ?? names.Party(new Demarche.Reading.Parties.PartyId(effect.On))}",
                [names.At(effect.Evidence)],
                effect.Confidence)));

    /// <summary>How likely things are said to be.</summary>
    internal IEnumerable<BriefEntry> Likely() =>
        names.Findings.Assessments
            .Where(assessment => names.Shows(assessment.Evidence, assessment.By))
            .Select(assessment => new BriefEntry(
                assessment.Id.Value,
                $"{names.Party(assessment.By) ?? "the report"}: {EnumNames.NameOf(assessment.Band).Replace('-', ' ')}",
                assessment.About is { } about ? [names.At(assessment.Expression), names.At(about)] : [names.At(assessment.Expression)],
                assessment.Confidence));

    /// <summary>What parties did, offered, threatened or refuse.</summary>
    internal IEnumerable<BriefEntry> Moves() =>
        names.Findings.Actions
            .Where(action => names.Shows(action.Evidence, action.Party, action.Addressee))
            .Select(action => new BriefEntry(action.Id.Value, MoveOf(action), [names.At(action.Evidence)], action.Confidence));

    private string MoveOf(PartyAction action) =>
        $"{names.Party(action.Party)}: {EnumNames.NameOf(action.Status)} ({action.Type.ToString().ToUpperInvariant()})"
        + (names.Party(action.Addressee) is { } addressee ? $", towards {addressee}" : "")
        + (names.Initiative(action.About) is { } about ? $", about {about}" : "")
        + (action.RespondsTo is { } before && names.Findings.Actions.FirstOrDefault(other => other.Id == before) is { } answered ? $", in answer to {names.Party(answered.Party)}" : "");

    private IEnumerable<BriefEntry> Side(DisagreementSide side, int number)
    {
        foreach (var id in side.Statements)
        {
            if (names.Statement(id) is { } statement)
            {
                yield return new BriefEntry(id.Value, $"side {number}: {names.Speaker(id)} said", [.. (statement.Content.IsEmpty ? [statement.Evidence] : statement.Content).Select(names.At)], statement.Confidence);
            }
        }

        foreach (var position in names.Findings.Positions.Where(position => side.Positions.Contains(position.Id)))
        {
            yield return new BriefEntry(position.Id.Value, $"side {number}: {names.Party(position.Party)} {BriefText.StanceOf(position.Stance)}", [names.At(position.Evidence)], position.Confidence);
        }
    }
}
