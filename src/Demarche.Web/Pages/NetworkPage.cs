using System.Collections.Immutable;
using Demarche.Reading.Findings;
using Demarche.Record;
using Demarche.Record.Merging.Ties;
using Demarche.Web.Components;
using Demarche.Web.Data;
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
    /// <summary>How many parties are shown at most where nothing is asked for.</summary>
    internal const int UsualMost = 60;

    private const int MostTies = 40;

    /// <summary>Reads what an address asks for.</summary>
    internal static NetworkPage Of(IRecord record, KeptViews kept, Network asked)
    {
        var (entries, most) = (record.Merged, asked.Most is 0 ? UsualMost : asked.Most);
        var table = kept.Get(record, (asked.Party, most), () => NetworkTable.Load(entries, asked.Party, most));
        var view = table.Show(new NetworkQuery
        {
            From = DayInput.Parse(asked.From),
            To = DayInput.Parse(asked.To),
            Kinds = KindsOf(asked.Kinds),
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
