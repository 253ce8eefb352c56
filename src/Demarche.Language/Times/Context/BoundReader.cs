namespace Demarche.Language.Times.Context;

/// <summary>Reads the preposition in front of an expression.</summary>
internal static class BoundReader
{
    /// <summary>What the preposition makes of the time.</summary>
    /// <param name="context">The expression.</param>
    /// <returns>The bound; none where no such preposition stands there.</returns>
    internal static TimeBound Read(in TermContext context)
    {
        if (!context.HasLeft)
        {
            return TimeBound.None;
        }

        return context.Letters(context.First - 1) switch
        {
            "by" or "By" => TimeBound.By,
            "since" or "Since" => TimeBound.Since,
            "until" or "Until" or "till" or "Till" or "through" => TimeBound.Until,
            "before" or "Before" => TimeBound.Before,
            "after" or "After" => TimeBound.After,
            "from" or "From" => TimeBound.From,
            "within" or "Within" => TimeBound.Within,
            _ => TimeBound.None,
        };
    }
}
