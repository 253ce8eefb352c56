using Demarche.Language.Times.Terms;

namespace Demarche.Language.Times.Rules;

/// <summary>Labels that the conditions of rules ask for.</summary>
/// <param name="lexicon">The words collected.</param>
internal sealed class WellKnownLabels(LexiconBuilder lexicon)
{
    /// <summary>Names of months.</summary>
    internal int Month { get; } = lexicon.Label("MONTH");

    /// <summary>Years.</summary>
    internal int Year { get; } = lexicon.Label("YEAR");

    /// <summary>Days of the week.</summary>
    internal int Weekday { get; } = lexicon.Label("WEEKDAY");
}
