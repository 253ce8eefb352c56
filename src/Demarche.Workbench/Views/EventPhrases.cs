using System.Collections.Immutable;
using Demarche.Reading.Events;

namespace Demarche.Workbench.Views;

/// <summary>Puts events into words; accusations and crimes only ever as what somebody said.</summary>
internal static class EventPhrases
{
    private static readonly Lazy<Dictionary<PloverType, Row>> Rows = new(Load);

    /// <summary>An event in one phrase.</summary>
    /// <param name="told">The event.</param>
    /// <param name="names">Names what it refers to.</param>
    /// <returns>For example "Chad to meet or talk with Mali"; of an accusation "Chad said that Mali is to blame".</returns>
    internal static string Of(ReportedEvent told, BriefNames names)
    {
        var source = NameOf(told.Source, names, "somebody not named");
        var recipient = names.PartyList(told.Recipient);
        if (told.Type is PloverType.Accuse)
        {
            return Accusation(told, source, recipient.Length > 0 ? recipient : "somebody not named", names);
        }

        var phrase = Phrase(told.Type, told.Modality, source, recipient);
        return told.Type is PloverType.Assault or PloverType.Coerce
            ? $"{names.Speaker(told.SaidBy)} said that {phrase}"
            : phrase;
    }

    /// <summary>A merged event.</summary>
    /// <param name="type">The PLOVER type.</param>
    /// <param name="modality">Whether it took place.</param>
    /// <param name="source">Names of who did it; empty where nobody is named.</param>
    /// <param name="recipient">Names of whom it was done to or with; may be empty.</param>
    /// <param name="speaker">Who tells it, for accusations and violence.</param>
    /// <returns>A clause.</returns>
    internal static string Of(PloverType type, Modality modality, IReadOnlyList<string> source, IReadOnlyList<string> recipient, string speaker)
    {
        var (from, to) = (source.Count is 0 ? "somebody not named" : BriefNames.Listed(source), BriefNames.Listed(recipient));
        return type switch
        {
            PloverType.Accuse => $"{from} said that {(to.Length is 0 ? "somebody not named" : to)} {(recipient.Count > 1 ? "are" : "is")} to blame{AccusingOf(modality)}",
            PloverType.Assault or PloverType.Coerce => $"{speaker} said that {Phrase(type, modality, from, to)}",
            _ => Phrase(type, modality, from, to),
        };
    }

    private static string Accusation(ReportedEvent told, string source, string recipient, BriefNames names)
    {
        var accusation = $"{source} said that {recipient} {(told.Recipient.Length > 1 ? "are" : "is")} to blame{AccusingOf(told.Modality)}";
        return told.SaidBy is { } by && names.Statement(by) is { Source.Party: var speaker } && !(speaker is { } party && told.Source.Contains(party))
            ? $"{names.Speaker(by)} said that {accusation}"
            : accusation;
    }

    private static string AccusingOf(Modality modality) => modality switch
    {
        Modality.Denied => " (the accusing is denied)",
        Modality.Happened or Modality.Ongoing => "",
        var other => $" ({Demarche.Reading.Findings.EnumNames.NameOf(other)})",
    };

    private static string Phrase(PloverType type, Modality modality, string source, string recipient)
    {
        var row = Rows.Value[type];
        var whom = recipient.Length == 0 ? "" : row.Joint.Length == 0 ? " " + recipient : $" {row.Joint} {recipient}";
        return modality switch
        {
            Modality.Happened => $"{source} {row.Past}{whom}",
            Modality.Ongoing => $"{source} now {row.Continuous}{whom}",
            Modality.Planned => $"{source} to {row.Base}{whom}, as planned",
            Modality.Denied => $"{source} did not {row.Base}{whom}, it is said",
            Modality.Conditional => $"{source} would {row.Base}{whom}, on a condition",
            _ => $"{source} could {row.Base}{whom}, only supposed",
        };
    }

    private static string NameOf(ImmutableArray<Demarche.Reading.Parties.PartyId> ids, BriefNames names, string nobody) =>
        names.PartyList(ids) is { Length: > 0 } list ? list : nobody;

    private static Dictionary<PloverType, Row> Load()
    {
        var rows = new Dictionary<PloverType, Row>();
        foreach (var line in ViewResources.Read("event-phrases.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Split('|');
            rows.Add(Enum.Parse<PloverType>(parts[0], ignoreCase: true), new Row(parts[1], parts[2], parts[3], parts[4]));
        }

        return rows;
    }

    private sealed record Row(string Base, string Past, string Continuous, string Joint);
}
