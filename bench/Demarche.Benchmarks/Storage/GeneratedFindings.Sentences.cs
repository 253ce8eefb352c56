using Demarche.Language.Times;
using Demarche.Reading.Actions;
using Demarche.Reading.Assessments;
using Demarche.Reading.Conditions;
using Demarche.Reading.Events;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Reading.Positions;
using Demarche.Reading.Relations;

namespace Demarche.Benchmarks.Storage;

/// <content>What stands on sentences.</content>
internal sealed partial class GeneratedFindings
{
    private PartyId AnyParty => _parties.IsEmpty ? new PartyId("p0-0") : One(_parties).Id;

    private FindingId? AnyStatement => _statements.IsEmpty || random.Next(2) is 0 ? null : One(_statements).Id;

    private Relation MakeRelation(GeneratedSentence sentence) =>
        new(IdOf("r", sentence.Content), sentence.Content, Confidence(), Origin, (RelationKind)random.Next(6), AnyParty) { To = AnyParty };

    private Position MakePosition(GeneratedSentence sentence) =>
        new(IdOf("v", sentence.Span), sentence.Span, Confidence(), Origin, AnyParty, One(_initiatives).Id, (Stance)random.Next(5))
        {
            Own = random.Next(2) is 0,
            ToldBy = AnyStatement,
        };

    private ReportedEvent MakeEvent(GeneratedSentence sentence) =>
        new(
            IdOf("e", sentence.Content),
            sentence.Content,
            Confidence(),
            Origin,
            (PloverType)GeneratedWords.Zipf(random, 16),
            [.. Parties(1)],
            [.. Parties(1)],
            (Modality)GeneratedWords.Zipf(random, 6))
        {
            When = random.Next(2) is 0 ? null : new TimeExpression(sentence.Cue, TimeType.Date, "2016-06-24") { Rule = "profile" },
            SaidBy = AnyStatement,
        };

    private Condition MakeCondition(GeneratedSentence sentence) =>
        new(IdOf("k", sentence.Span), sentence.Span, Confidence(), Origin, sentence.Cue, sentence.Content, (ConditionForce)random.Next(4));

    private Assessment MakeAssessment(GeneratedSentence sentence) =>
        new(IdOf("l", sentence.Span), sentence.Span, Confidence(), Origin, sentence.Cue, (LikelihoodBand)random.Next(7)) { About = sentence.Content };

    private PartyAction MakeAction(GeneratedSentence sentence) =>
        new(IdOf("a", sentence.Content), sentence.Content, Confidence(), Origin, AnyParty, (PloverType)random.Next(16), (ActionStatus)random.Next(9))
        {
            Addressee = AnyParty,
            SaidBy = AnyStatement,
        };

    private Effect MakeEffect(GeneratedSentence sentence, PartyAction action) =>
        new(IdOf("f", sentence.Span), sentence.Span, Confidence(), Origin, action.Id, AnyParty.Value, random.Next(2) is 0) { SaidBy = AnyStatement };

    private Disagreement MakeDisagreement(GeneratedSentence sentence) =>
        new(
            IdOf("d", sentence.Span),
            sentence.Span,
            Confidence(),
            Origin,
            sentence.Content,
            DisagreementKind.Forecast,
            [new DisagreementSide([_statements[0].Id], []), new DisagreementSide([_statements[1].Id], [])]);
}
