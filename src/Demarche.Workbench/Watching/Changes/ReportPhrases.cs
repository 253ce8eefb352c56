using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Reading.Positions;
using Demarche.Workbench.Views;

namespace Demarche.Workbench.Watching.Changes;

/// <summary>Puts the findings of one report into the words of the brief.</summary>
internal sealed class ReportPhrases
{
    private readonly BriefReading _reading;
    private readonly BriefNames _names;

    /// <summary>Readies the phrases of a report.</summary>
    /// <param name="findings">What was read from it.</param>
    internal ReportPhrases(ReportFindings findings)
    {
        _reading = BriefReading.Of([findings])[0];
        var parties = new BriefParties([_reading], new());
        _names = new BriefNames(_reading, parties, new PartyFocus(parties, null));
    }

    /// <summary>What the brief says of the report itself.</summary>
    internal BriefReport Header => _reading.Header;

    /// <summary>The words at a span.</summary>
    internal string At(TextSpan span) => _names.At(span).Text;

    /// <summary>The first mention of a party, by name where there is one.</summary>
    internal static TextSpan MentionOf(Party party) =>
        (party.Mentions.FirstOrDefault(mention => mention.Form is MentionForm.Name) ?? party.Mentions[0]).Evidence;

    /// <summary>An event.</summary>
    internal string Event(FindingId id)
    {
        var told = _reading.Findings.Events.First(told => told.Id == id);
        return EventPhrases.Of(told, _names) + (told.Place is { } place ? $", {place.Name}" : "");
    }

    /// <summary>Where a party stands, and by whose word that is known.</summary>
    internal string Position(FindingId id)
    {
        var position = new BriefTable(_names).Positions().First(told => string.Equals(told.Id, id.Value, StringComparison.Ordinal));
        var stance = position.Stance is Stance.Undecided ? "is undecided on" : BriefText.StanceOf(position.Stance);
        return $"{position.Party} {stance} {position.Initiative}{(position.IsConditional ? ", on a condition" : "")} ({BriefText.WordOf(position)})";
    }
}
