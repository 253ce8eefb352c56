namespace Demarche.Language.Times.Rules;

/// <summary>How the slots that a rule fills become a time.</summary>
internal enum RuleOperation
{
    /// <summary>Looks like a time and is none: read, and nothing told.</summary>
    Nothing,

    /// <summary>Fields of the calendar: year, month, day, weekday, season, quarter, decade ...</summary>
    Calendar,

    /// <summary>A unit seen from the anchor: "last week", "this year".</summary>
    Relative,

    /// <summary>A number of units before or after the anchor: "two weeks ago".</summary>
    Shift,

    /// <summary>A unit seen from the last date told: "the following day".</summary>
    Told,

    /// <summary>Past, present or future without more.</summary>
    Reference,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A time that comes again and again.</summary>
    Set,

    /// <summary>A holiday or international day.</summary>
    Holiday,

    /// <summary>Two times of the calendar and all between them: "May 3-5".</summary>
    Range,
}
