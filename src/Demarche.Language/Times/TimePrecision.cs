namespace Demarche.Language.Times;

/// <summary>How finely an expression tells its time, coarsest first.</summary>
public enum TimePrecision
{
    /// <summary>Nothing but past, present or future.</summary>
    None,

    /// <summary>A thousand years.</summary>
    Millennium,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A year, or several.</summary>
    Year,

    /// <summary>Half a year.</summary>
    Half,

    /// <summary>A season of three months.</summary>
    Season,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A week from Monday to Sunday.</summary>
    Week,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A part of a day: morning, afternoon, evening, night.</summary>
    PartOfDay,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>A second.</summary>
    Second,
}
