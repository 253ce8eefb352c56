using Demarche.Reading.Events;
using Demarche.Record.Merging.Events;
using Demarche.Record.Merging.Kept;

namespace Demarche.Workbench.Views;

/// <summary>Merged events in one phrase for views; accusations and violence only ever as what somebody said.</summary>
internal static class EventLine
{
    /// <summary>The phrase of an event.</summary>
    internal static string Of(MergedEvent told, EntryReader reader)
    {
        reader.Load(MergedEntryKind.Party, told.Source.Concat(told.Recipient).Concat(told.Tellings.Select(telling => telling.SaidBy).OfType<string>()));
        var phrase = EventPhrases.Of(told.Type, told.Modality, NamesOf(told.Source, reader), NamesOf(told.Recipient, reader), SpeakerOf(told, reader));
        var upper = string.Concat(phrase[..1].ToUpperInvariant(), phrase[1..]);
        return upper
            + (told.Place is { } place ? $", {place}" : "")
            + (told.Disputes.IsEmpty ? "" : "; numbers disputed")
            + (told is { IsDenied: true, Modality: not Modality.Denied } ? "; also denied" : "");
    }

    private static List<string> NamesOf(IEnumerable<string> ids, EntryReader reader) => [.. ids.Select(id => reader.Party(id).Name)];

    private static string SpeakerOf(MergedEvent told, EntryReader reader)
    {
        if (told.Tellings.Any(telling => !telling.IsSaid))
        {
            return "an outlet";
        }

        var speakers = told.Tellings.Select(telling => telling.SaidBy).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return speakers.Count is 0 ? "a source that is unclear" : reader.PartyList(speakers);
    }
}
