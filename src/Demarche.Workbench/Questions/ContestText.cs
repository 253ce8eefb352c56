using Demarche.Record.Merging.Contests;

namespace Demarche.Workbench.Questions;

/// <summary>Contests in words.</summary>
internal static class ContestText
{
    internal static string Of(Contest contest, PartyLookup parties, InitiativeLookup initiatives) => contest.Kind switch
    {
        ContestKind.Stance => $"Where {parties.NamesOf(contest.Parties)} stands on {(contest.Subject is { } id ? initiatives.NameOf(id) : "it")}",
        ContestKind.Number => $"How many people it befell ({parties.NamesOf(contest.Parties)})",
        ContestKind.Denial => $"Whether it took place ({parties.NamesOf(contest.Parties)})",
        _ => $"Told as a disagreement ({parties.NamesOf(contest.Parties)})",
    };

    internal static string VoicesOf(ContestSide side, PartyLookup parties) => string.Join(", ", side.Voices
        .Select(voice => voice.SaidBy is { } id ? parties.NameOf(id) : voice.IsSaid ? "an unclear source" : "an outlet in its own voice")
        .Distinct(StringComparer.Ordinal));
}
