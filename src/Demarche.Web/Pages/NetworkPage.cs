using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Ties;
using Demarche.Web.Components;
using Demarche.Workbench.Questions;
using Demarche.Workbench.Views.Evidence;
using Demarche.Workbench.Views.Networks;

namespace Demarche.Web.Pages;

/// <summary>What the page of the network shows at its address.</summary>
/// <param name="View">The network.</param>
/// <param name="Chosen">The chosen party, or null.</param>
/// <param name="Ties">Its ties, each with its latest words.</param>
internal sealed record NetworkPage(NetworkView View, PlacedParty? Chosen, ImmutableArray<(NetworkTie Tie, CitedWords? Words)> Ties)
{
    private const int MostTies = 40;

    /// <summary>Reads what an address asks for.</summary>
    internal static NetworkPage Of(IMergedEntries entries, Network asked)
    {
        var view = NetworkLoader.Load(entries, new NetworkQuery
        {
            Party = asked.Party,
            From = DayInput.Parse(asked.From),
            To = DayInput.Parse(asked.To),
            Kinds = KindsOf(asked.Kinds),
            Most = asked.Most is 0 ? 60 : asked.Most,
        });
        var chosen = view.Parties.FirstOrDefault(placed => string.Equals(placed.Party.Id, asked.Node, StringComparison.Ordinal));
        ImmutableArray<NetworkTie> ties = chosen is null ? [] : [.. view.Ties.Where(tie => tie.From == chosen || tie.To == chosen).Take(MostTies)];
        var words = EvidenceReader.FirstWords(entries, [.. ties.Select(tie => tie.Places.FirstOrDefault())]);
        return new NetworkPage(view, chosen, [.. ties.Zip(words)]);
    }

    /// <summary>The kinds that an address names, with commas between.</summary>
    internal static ImmutableArray<TieKind> KindsOf(string? kinds) =>
        [.. Enum.GetValues<TieKind>().Where(kind => kinds?.Split(',').Contains(EnumNames.NameOf(kind), StringComparer.Ordinal) is true)];
}
