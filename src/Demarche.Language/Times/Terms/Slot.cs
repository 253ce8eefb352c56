namespace Demarche.Language.Times.Terms;

/// <summary>What the words of an expression can fill in. A class of words fills the slot of its name.</summary>
internal enum Slot
{
    Year,
    Month,
    Day,
    Weekday,
    Season,
    Quarter,
    HalfYear,
    Decade,
    Century,
    Era,
    Holiday,
    Count,
    Tenths,
    Unit,
    Rel,
    Modifier,
    Part,
    Hour,
    Minute,
    Second,
    Meridiem,
    Zone,
    Ambiguous,
    Told,
    Clock,
    Quant,
    Year2,
    Month2,
    Day2,
    Count2,
    Unit2,
    Weekday2,

    /// <summary>Not kept: the word only has to be there.</summary>
    Ignored,
}
