using System.Collections.Immutable;
using Demarche.Language.Times.Terms;

namespace Demarche.Language.Times.Rules;

/// <summary>One rule of the data files.</summary>
/// <param name="Name">Its name, shown when asked which rule read what.</param>
/// <param name="Operation">How its slots become a time.</param>
/// <param name="Order">Its place among all rules; of two that read the same words the earlier wins.</param>
internal sealed record TimeRule(string Name, RuleOperation Operation, int Order)
{
    /// <summary>What must hold around the words.</summary>
    internal ImmutableArray<RuleCondition> Conditions { get; init; } = [];

    /// <summary>Slots that the rule fills whatever the words.</summary>
    internal ImmutableArray<(Slot Slot, int Value)> Constants { get; init; } = [];

    /// <summary>The TIMEX3 value it always gives, or null.</summary>
    internal string? Value { get; init; }

    /// <summary>The TIMEX3 type it always gives, or null.</summary>
    internal TimeType? Type { get; init; }

    /// <summary>The frequency it always gives, or null.</summary>
    internal string? Frequency { get; init; }

    /// <summary>How sure its readings are.</summary>
    internal double Confidence { get; init; } = 0.95;

    /// <summary>Its examples, which are tests.</summary>
    internal ImmutableArray<RuleExample> Examples { get; init; } = [];
}
