using System.Collections.Immutable;
using Demarche.Language.Times.Terms;

namespace Demarche.Language.Times.Rules;

/// <summary>One way to word a rule: a fixed row of places, made from its pattern by choosing every alternative.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Elements">The places; element i reads term i.</param>
/// <param name="Constants">Slots that the choice of alternatives fills.</param>
internal sealed record RuleVariant(TimeRule Rule, ImmutableArray<RuleElement> Elements, ImmutableArray<(Slot Slot, int Value)> Constants)
{
    /// <summary>How many places at the front are context.</summary>
    internal int Lead { get; } = Elements.TakeWhile(static element => element.IsContext).Count();

    /// <summary>How many places at the back are context.</summary>
    internal int Trail { get; } = Elements.Reverse().TakeWhile(static element => element.IsContext).Count();
}
