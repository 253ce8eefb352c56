namespace Demarche.Language.Times.Terms;

/// <summary>What a number can stand for by its size and its way of writing; each is a class that rules may ask for.</summary>
[Flags]
internal enum NumberLabels
{
    None = 0,

    /// <summary>A whole number of things.</summary>
    Num = 1,

    /// <summary>A day of a month: 1 to 31.</summary>
    Day = 2,

    /// <summary>A day or month in two digits.</summary>
    Dd = 4,

    /// <summary>A month: 1 to 12.</summary>
    Mm = 8,

    /// <summary>An hour: 0 to 24.</summary>
    Hour = 16,

    /// <summary>Minutes or seconds in two digits: 00 to 59.</summary>
    Min = 32,

    /// <summary>A year in four digits or spelled out: 1000 to 2199.</summary>
    Year = 64,

    /// <summary>A time of the clock in four digits: 0735.</summary>
    Hhmm = 128,

    /// <summary>A place in a row: 3rd.</summary>
    Ord = 256,

    /// <summary>A day of a month as a place in a row: 1st to 31st.</summary>
    Dayord = 512,

    /// <summary>A day in eight digits: 20160624.</summary>
    Compact = 1024,

    /// <summary>A decade in four digits: 1990s.</summary>
    Decadeyear = 2048,

    /// <summary>A decade in two digits: 90s.</summary>
    Shortdecade = 4096,

    /// <summary>Two digits: 96.</summary>
    Yy = 8192,
}
