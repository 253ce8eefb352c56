using Demarche.Reading.Parties;
using Demarche.Reading.Places;

namespace Demarche.Reading.Relations;

/// <summary>What stands in the slots of a pattern while it is matched.</summary>
internal sealed class PatternMatch
{
    internal List<Party> From { get; } = [];

    internal List<Party> To { get; } = [];

    internal Place? Place { get; set; }

    /// <summary>One past the last lexeme.</summary>
    internal int End { get; set; }
}
