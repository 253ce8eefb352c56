namespace Demarche.Language.Times;

/// <summary>What the preposition in front of an expression makes of its time.</summary>
public enum TimeBound
{
    /// <summary>Nothing: what is told happens in it.</summary>
    None,

    /// <summary>Not later than the time's end ("by September").</summary>
    By,

    /// <summary>From the time on, up to now ("since 2014").</summary>
    Since,

    /// <summary>Up to the time ("until Friday").</summary>
    Until,

    /// <summary>Earlier than the time begins ("before mid-October").</summary>
    Before,

    /// <summary>Later than the time ("after the weekend").</summary>
    After,

    /// <summary>From the time on ("from next month").</summary>
    From,

    /// <summary>In less than the length told ("within 48 hours").</summary>
    Within,
}
