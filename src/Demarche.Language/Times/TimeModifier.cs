namespace Demarche.Language.Times;

/// <summary>How an expression departs from the plain value, as TIMEX3's attribute <c>mod</c> has it.</summary>
public enum TimeModifier
{
    /// <summary>Nothing is said.</summary>
    None,

    /// <summary>BEFORE: before the time ("more than a decade ago").</summary>
    Before,

    /// <summary>AFTER: after the time ("less than a year ago").</summary>
    After,

    /// <summary>ON_OR_BEFORE: at the time or before it.</summary>
    OnOrBefore,

    /// <summary>ON_OR_AFTER: at the time or after it.</summary>
    OnOrAfter,

    /// <summary>LESS_THAN: shorter ("nearly two months").</summary>
    LessThan,

    /// <summary>MORE_THAN: longer ("more than two months").</summary>
    MoreThan,

    /// <summary>EQUAL_OR_LESS: at most ("up to two months").</summary>
    EqualOrLess,

    /// <summary>EQUAL_OR_MORE: at least.</summary>
    EqualOrMore,

    /// <summary>START: the first part ("early 2014").</summary>
    Start,

    /// <summary>MID: the middle ("mid-2014").</summary>
    Mid,

    /// <summary>END: the last part ("the end of the year").</summary>
    End,

    /// <summary>APPROX: roughly ("about three weeks").</summary>
    Approx,
}
