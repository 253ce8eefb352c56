using Demarche.Reading.Actions;
using Demarche.Reading.Assessments;
using Demarche.Reading.Conditions;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;

namespace Demarche.Workbench.Exports.Tables;

/// <summary>Tables of what could come: conditions, assessments, actions and their effects, and told disagreements.</summary>
internal static class OutlookTables
{
    internal static IEnumerable<ExportTable> All() => [Conditions(), Assessments(), Actions(), Effects(), Disagreements()];

    private static ExportTable Conditions() => Findings<Condition>("conditions", "Something that follows if something else holds.")
        .Words("if_words", "What must hold.", row => row.Words(row.Value.If))
        .Words("then_words", "What follows.", row => row.Words(row.Value.Then))
        .Text("force", "If, only-if, unless or until.", row => ExportText.Name<ConditionForce>(row.Value.Force))
        .Text("party_id", "Whose condition.", row => row.Id(row.Value.Party))
        .Text("if_action_id", "The action that must be done.", row => row.Value.IfAction?.Value)
        .Text("then_action_id", "The action that follows.", row => row.Value.ThenAction?.Value)
        .With(CommonColumns.Evidence)
        .OfReport(Rows(findings => findings.Conditions));

    private static ExportTable Assessments() => Findings<Assessment>("assessments", "How likely somebody takes something to be.")
        .Text("band", "Its place on the scale of estimative words.", row => ExportText.Name<LikelihoodBand>(row.Value.Band))
        .Words("expression", "The words of likelihood.", row => row.Words(row.Value.Expression))
        .Words("about", "What it is about.", row => row.Words(row.Value.About))
        .Text("by_party_id", "Whose judgement.", row => row.Id(row.Value.By))
        .With(CommonColumns.Evidence)
        .OfReport(Rows(findings => findings.Assessments));

    private static ExportTable Actions() => Findings<PartyAction>("actions", "Something that a party did or could do.")
        .Text("party_id", "Whose action.", row => row.Id(row.Value.Party))
        .Text("type", "PLOVER type of the deed.", row => ExportText.Name<PloverType>(row.Value.Type))
        .Text("status", "How far it has come.", row => ExportText.Name<ActionStatus>(row.Value.Status))
        .Text("initiative_id", "What it is about.", row => row.Id(row.Value.About))
        .Text("addressee_id", "Whom it touches, or who demands it.", row => row.Id(row.Value.Addressee))
        .Day("due", "The day it is due by.", row => ExportText.LastDay(row.Value.By?.To))
        .Day("first_day", "First day, where told.", row => row.Value.When?.From)
        .Day("last_day", "Last day, where told.", row => ExportText.LastDay(row.Value.When?.To))
        .Text("statement_id", "The statement it stands in.", row => row.Value.SaidBy?.Value)
        .Text("responds_to_id", "The earlier action that it answers.", row => row.Value.RespondsTo?.Value)
        .With(CommonColumns.Evidence)
        .OfReport(Rows(findings => findings.Actions));

    private static ExportTable Effects() => Findings<Effect>("effects", "What an action is said to do to a party or an initiative.")
        .Text("action_id", "The action.", row => row.Value.Action.Value)
        .Text("on_id", "The merged party or initiative it works on.", row => row.Id(new Demarche.Reading.Parties.PartyId(row.Value.On)) ?? row.Id(new FindingId(row.Value.On)))
        .Flag("helps", "Whether it helps; else it hurts.", row => row.Value.Helps)
        .Text("band", "How likely it is said to be.", row => ExportText.Name(row.Value.Band))
        .Text("statement_id", "The statement it stands in.", row => row.Value.SaidBy?.Value)
        .With(CommonColumns.Evidence)
        .OfReport(Rows(findings => findings.Effects));

    private static ExportTable Disagreements() => Findings<Disagreement>("disagreements", "Sides that say different things about one matter, in one report.")
        .Text("kind", "On what they differ.", row => ExportText.Name<DisagreementKind>(row.Value.Kind))
        .Words("about", "The words that name the matter.", row => row.Words(row.Value.About))
        .Text("sides", "Statements and positions of each side, with \" | \" between sides.", row => string.Join(" | ", row.Value.Sides.Select(side => string.Join(' ', side.Statements.Concat(side.Positions)))))
        .With(CommonColumns.Evidence)
        .OfReport(Rows(findings => findings.Disagreements));

    private static TableBuilder<FindingRow<T>> Findings<T>(string name, string description)
        where T : Finding => new TableBuilder<FindingRow<T>>(name, description).With(CommonColumns.Keys);

    private static Func<ExportSource, ReportFindings, IEnumerable<FindingRow<T>>> Rows<T>(Func<ReportFindings, IEnumerable<T>> list) =>
        (source, findings) => list(findings).Select(finding => new FindingRow<T>(source, findings, finding));
}
