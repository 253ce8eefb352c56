namespace Demarche.Language.Times;

/// <summary>What kind of time an expression tells, as TIMEX3 has them.</summary>
public enum TimeType
{
    /// <summary>A day or a longer stretch of the calendar.</summary>
    Date,

    /// <summary>A time of day, or a part of a day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A time that comes again and again.</summary>
    Set,
}
