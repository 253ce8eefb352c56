using System.Collections.Immutable;
using System.Globalization;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties.Gazetteers;

namespace Demarche.Reading.Relations;

/// <summary>One way of telling a relation.</summary>
/// <param name="Kind">The relation.</param>
/// <param name="Text">The pattern as written.</param>
/// <param name="Steps">Its steps.</param>
/// <param name="Confidence">How sure a match is.</param>
/// <param name="Example">A sentence that has it.</param>
/// <param name="Expected">What is to be read in the example.</param>
internal sealed record RelationPattern(RelationKind Kind, string Text, ImmutableArray<PatternStep> Steps, double Confidence, string Example, string Expected)
{
    /// <summary>Reads the data file.</summary>
    /// <returns>The patterns, in order.</returns>
    internal static ImmutableArray<RelationPattern> Load() => [.. ResourceLines.Of("Relations", "patterns.txt").Select(Parse)];

    private static RelationPattern Parse(string line)
    {
        var columns = line.Split('|');
        return new RelationPattern(
            EnumNames.ValueOf<RelationKind>(columns[0]),
            columns[1],
            [.. columns[1].Split(' ').Select(PatternStep.Parse)],
            double.Parse(columns[2], CultureInfo.InvariantCulture),
            columns[3],
            columns[4]);
    }
}
