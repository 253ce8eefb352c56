namespace Demarche.Workbench.Views.Timelines;

/// <summary>How long the stretches are into which dense lanes are counted.</summary>
public enum TimelineUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, from Monday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A calendar year.</summary>
    Year,
}
