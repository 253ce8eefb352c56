using System.Collections.Immutable;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Relations;

/// <summary>
/// The two sides between whom a report's mediation is, where the words of a mediator do not name them: those most often told of with
/// "between", else the two collective parties that are spoken of most.
/// </summary>
internal sealed class MediatedSides
{
    private const int Least = 3;
    private readonly ImmutableArray<Party> _parties;
    private readonly ImmutableArray<Party> _between;

    /// <summary>Finds the sides of a report.</summary>
    /// <param name="text">The document.</param>
    /// <param name="parties">Its parties.</param>
    internal MediatedSides(RelationText text, ImmutableArray<Party> parties)
    {
        _parties = parties;
        var counts = new Dictionary<(Party, Party), int>();
        for (var index = 0; index < text.Lexemes.Count; index++)
        {
            if (text.Lexemes[index].Lower is "between" && Side(text, index + 1) is { } first && text.Lexemes[first.End].Lower is "and" && Side(text, first.End + 1) is { } second && first.Party != second.Party)
            {
                counts[(first.Party, second.Party)] = counts.GetValueOrDefault((first.Party, second.Party)) + 1;
            }
        }

        _between = counts.Count == 0 ? [] : counts.OrderByDescending(count => count.Value).First().Key is var (left, right) ? [left, right] : [];
    }

    /// <summary>The sides between whom a party mediates.</summary>
    /// <param name="mediator">The party.</param>
    /// <returns>Two parties, or none where they are not clear or the party is itself one of them.</returns>
    internal ImmutableArray<Party> Of(Party mediator)
    {
        if (_between.Length > 0)
        {
            return IsApart(mediator, _between) ? _between : [];
        }

        var most = _parties.Where(party => party.Kind is PartyKind.State or PartyKind.ArmedGroup or PartyKind.People && party.Mentions.Length >= Least)
            .OrderByDescending(party => party.Mentions.Length).Take(2).ToImmutableArray();
        return most.Length == 2 && IsApart(mediator, most) ? most : [];
    }

    /// <summary>Nobody mediates between itself, or its own country, and another.</summary>
    private static bool IsApart(Party mediator, ImmutableArray<Party> sides) =>
        !sides.Contains(mediator) && (mediator.Iso is null || !sides.Any(side => string.Equals(side.Iso, mediator.Iso, StringComparison.Ordinal)));

    private static (int End, Party Party)? Side(RelationText text, int index) =>
        text.PartyAt(text.Lexemes[index].Lower is "the" ? index + 1 : index, IsSide) ?? text.PartyAt(index, IsSide);

    private static bool IsSide(Party party) => RelationSides.Fit(RelationKind.Mediator, 'B', party.Kind);
}
