namespace Demarche.Language.Times;

/// <summary>The names that TIMEX3 has for modifiers.</summary>
public static class TimexNames
{
    /// <summary>The name of a modifier.</summary>
    /// <param name="modifier">The modifier.</param>
    /// <returns>For example "ON_OR_BEFORE"; null for none.</returns>
    public static string? Of(TimeModifier modifier) => modifier switch
    {
        TimeModifier.None => null,
        TimeModifier.OnOrBefore => "ON_OR_BEFORE",
        TimeModifier.OnOrAfter => "ON_OR_AFTER",
        TimeModifier.LessThan => "LESS_THAN",
        TimeModifier.MoreThan => "MORE_THAN",
        TimeModifier.EqualOrLess => "EQUAL_OR_LESS",
        TimeModifier.EqualOrMore => "EQUAL_OR_MORE",
        _ => modifier.ToString().ToUpperInvariant(),
    };

    /// <summary>The modifier of a name.</summary>
    /// <param name="name">A name as <see cref="Of"/> gives it, or null.</param>
    /// <returns>The modifier; none for null.</returns>
    /// <exception cref="FormatException">No modifier has that name.</exception>
    public static TimeModifier ModifierOf(string? name)
    {
        foreach (var modifier in Enum.GetValues<TimeModifier>())
        {
            if (string.Equals(Of(modifier), name, StringComparison.Ordinal))
            {
                return modifier;
            }
        }

        throw new FormatException($"\"{name}\" is no modifier of TIMEX3.");
    }
}
