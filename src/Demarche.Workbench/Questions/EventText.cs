using Demarche.Reading.Events;
using Demarche.Record.Merging.Events;

namespace Demarche.Workbench.Questions;

/// <summary>Merged events in one phrase. Accusations and crimes read as what somebody said unless an outlet tells them in its own voice.</summary>
internal static class EventText
{
    internal static string Of(MergedEvent told, PartyLookup parties)
    {
        var source = told.Source.IsEmpty ? null : parties.NamesOf(told.Source);
        var recipient = told.Recipient.IsEmpty ? null : parties.NamesOf(told.Recipient);
        var type = told.Type.ToString().ToLowerInvariant() + (told.Mode is { } mode ? $" ({mode})" : "");
        var phrase = (source, recipient) switch
        {
            ({ } doer, { } other) => $"{doer}: {type} → {other}",
            ({ } doer, null) => $"{doer}: {type}",
            (null, { } other) => $"{type} → {other}",
            _ => type,
        };
        return (told.Name is { } name ? name + ": " : "") + SpeakerOf(told, parties) + phrase + PlaceOf(told) + ModalityOf(told) + (told.Disputes.IsEmpty ? "" : ", numbers disputed") + (told.IsDenied ? ", denied" : "");
    }

    private static string SpeakerOf(MergedEvent told, PartyLookup parties)
    {
        if (told.Type is not (PloverType.Accuse or PloverType.Assault or PloverType.Coerce) || told.Tellings.Any(telling => !telling.IsSaid))
        {
            return "";
        }

        var speakers = told.Tellings.Select(telling => telling.SaidBy).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return speakers.Count is 0 ? "A source that is unclear said: " : $"{parties.NamesOf(speakers)} said: ";
    }

    private static string PlaceOf(MergedEvent told) => told.Place is { } place ? $", {place}" : "";

    private static string ModalityOf(MergedEvent told) => told.Modality switch
    {
        Modality.Planned => ", planned",
        Modality.Conditional => ", on a condition",
        Modality.Ongoing => ", goes on",
        _ => "",
    };
}
