using Demarche.Language.Times.Terms;

namespace Demarche.Language.Times.Rules;

/// <summary>One place in a pattern.</summary>
/// <param name="Label">What the term there must answer to.</param>
/// <param name="Slot">What its value fills.</param>
/// <param name="IsContext">Whether the term must be there but is no part of the expression.</param>
internal readonly record struct RuleElement(int Label, Slot Slot, bool IsContext);
