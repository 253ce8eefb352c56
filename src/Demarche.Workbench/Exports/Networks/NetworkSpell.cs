using NodaTime;

namespace Demarche.Workbench.Exports.Networks;

/// <summary>A time in which a node or an edge is there.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, included.</param>
internal readonly record struct NetworkSpell(LocalDate First, LocalDate Last)
{
    /// <summary>Spells in order, those that meet or follow each other made one.</summary>
    internal static IReadOnlyList<NetworkSpell> Join(IEnumerable<NetworkSpell> spells)
    {
        var joined = new List<NetworkSpell>();
        foreach (var spell in spells.OrderBy(spell => spell.First).ThenBy(spell => spell.Last))
        {
            if (joined.Count > 0 && spell.First <= joined[^1].Last.PlusDays(1))
            {
                joined[^1] = joined[^1] with { Last = LocalDate.Max(joined[^1].Last, spell.Last) };
            }
            else
            {
                joined.Add(spell);
            }
        }

        return joined;
    }
}
