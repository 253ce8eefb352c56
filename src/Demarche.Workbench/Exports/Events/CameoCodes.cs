using System.Collections.Frozen;
using Demarche.Reading.Events;
using Demarche.Record.Merging.Events;
using Demarche.Workbench.Views;

namespace Demarche.Workbench.Exports.Events;

/// <summary>Gives events CAMEO codes.</summary>
internal sealed class CameoCodes
{
    private readonly FrozenDictionary<PloverType, string> _roots;

    private CameoCodes(FrozenDictionary<PloverType, string> roots) => _roots = roots;

    /// <summary>Reads the table.</summary>
    internal static CameoCodes Load() => new(ViewResources.Read("plover-cameo.txt")
        .Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('|'))
        .ToFrozenDictionary(parts => Enum.Parse<PloverType>(parts[0], ignoreCase: true), parts => parts[1]));

    /// <summary>The finer code that most tellings have, else the root code of the event's type.</summary>
    internal string Of(ExportSource source, MergedEvent told) => told.Tellings
        .Select(telling => source.CameoOf(telling.Reference))
        .OfType<string>()
        .GroupBy(code => code, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key ?? _roots[told.Type];
}
