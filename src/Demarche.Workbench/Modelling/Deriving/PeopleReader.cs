using Demarche.Conflict.Model;
using Demarche.Reading.Parties;
using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>Finds the peoples and blocs of the frame for which nobody is told to decide: a body is offered as an assumption, and asked for.</summary>
internal sealed class PeopleReader(ModelMaterial material, MakerFinder makers, QuestionList questions)
{
    /// <summary>The assumptions offered; off unless a person chose them.</summary>
    internal IEnumerable<ModelInput> Read(ModelChoices choices, string? day)
    {
        var offers = new SortedDictionary<string, ModelInput>(StringComparer.Ordinal);
        foreach (var report in material.Reports)
        {
            foreach (var (party, evidence) in Involved(report))
            {
                if (makers.OfferFor(report, party) is { } offer)
                {
                    offers[offer.Id] = new ModelInput(offer.Id, ModelInputKind.Spokesbody, $"{offer.Body.Name} decides for {offer.People}")
                    {
                        Maker = offer.Body.Id,
                        Status = InputStatus.Assumed,
                        SetOn = day,
                        IsOff = !choices.Spokesbodies.Contains(offer.Id),
                        Note = "A people decides only where a person says who decides for it.",
                    };
                }

                if (makers.Of(report, party) is { Makers.IsEmpty: true } found)
                {
                    questions.Ask(null, QuestionReason.WhoDecides, $"Who decides for {found.Member}?", [evidence]);
                }
            }
        }

        return offers.Values;
    }

    // Peoples and blocs that sponsor, join, or stand on an initiative of the frame.
    private IEnumerable<(PartyId Party, ModelEvidence Evidence)> Involved(ModelReport report)
    {
        var ofInitiatives = report.Findings.Initiatives
            .Where(initiative => material.Tellings.ContainsKey(report.At(initiative.Id)))
            .SelectMany(initiative => initiative.Sponsors.Concat(initiative.Participants).Concat(initiative.Excluded), (initiative, party) => (party, initiative.Id, Span: initiative.Evidence, initiative.Confidence));
        var ofPositions = report.Findings.Positions
            .Where(position => material.Tellings.ContainsKey(report.At(position.Initiative)))
            .Select(position => (party: position.Party, position.Id, Span: position.Evidence, position.Confidence));
        return ofInitiatives.Concat(ofPositions)
            .Where(entry => report.Party(entry.party)?.Kind is PartyKind.People or PartyKind.Bloc)
            .Select(entry => (entry.party, new ModelEvidence(report.At(entry.Id), report.Cite(entry.Span), EvidenceGrade.E, "as told", report.Origin, entry.Confidence)));
    }
}
