namespace Demarche.Language.Tokens;

/// <summary>What a UTF-16 code unit is to the tokeniser; several may hold at once.</summary>
[Flags]
internal enum CharClass : byte
{
    /// <summary>None of the others: a mark that is a token of its own.</summary>
    None = 0,

    /// <summary>White space.</summary>
    Space = 1,

    /// <summary>A letter, a letter-like number ("½"), or a private-use character.</summary>
    Letter = 2,

    /// <summary>A decimal digit.</summary>
    Digit = 4,

    /// <summary>Sticks to the word before it: a combining mark, a format character, the underscore.</summary>
    Glue = 8,

    /// <summary>An upper-case or title-case letter; always with <see cref="Letter"/>.</summary>
    Upper = 16,

    /// <summary>Half of a surrogate pair.</summary>
    Surrogate = 32,

    /// <summary>A hyphen or dash.</summary>
    Dash = 64,

    /// <summary>An apostrophe or a mark that is used as one.</summary>
    Apostrophe = 128,

    /// <summary>May stand inside a word.</summary>
    Word = Letter | Digit | Glue,
}
