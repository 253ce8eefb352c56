namespace Demarche.Language.Times.Terms;

/// <summary>How a term is written.</summary>
[Flags]
internal enum TermShape
{
    /// <summary>Nothing of note.</summary>
    None = 0,

    /// <summary>It begins with a capital.</summary>
    Capital = 1,

    /// <summary>White space, or a passage's start, stands before it.</summary>
    Apart = 2,

    /// <summary>It says a number.</summary>
    Number = 4,

    /// <summary>It is made of letters.</summary>
    Letters = 8,

    /// <summary>It is the first of its passage.</summary>
    First = 16,

    /// <summary>A full stop, question mark or exclamation mark.</summary>
    Stop = 32,

    /// <summary>It is a number in digits.</summary>
    Digits = 64,

    /// <summary>The number has a fraction.</summary>
    Fraction = 128,
}
