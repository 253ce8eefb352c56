namespace Demarche.Reading.Parties.Lexemes;

/// <summary>What can be seen of a lexeme without knowing its neighbours.</summary>
[Flags]
internal enum LexemeFlags
{
    /// <summary>Nothing special: a word in lower case.</summary>
    None = 0,

    /// <summary>A mark, not a word.</summary>
    Mark = 1,

    /// <summary>Begins with a capital letter.</summary>
    Capital = 2,

    /// <summary>Two or more letters, all of them capitals.</summary>
    AllCapitals = 4,

    /// <summary>Begins with a digit.</summary>
    Number = 8,

    /// <summary>A possessive ending follows, which the span leaves out.</summary>
    Possessive = 16,

    /// <summary>A contracted verb follows ("they're"), which the span leaves out.</summary>
    Contracted = 32,

    /// <summary>First word of its sentence, or of a quotation in it.</summary>
    Initial = 64,

    /// <summary>Inside quotation marks.</summary>
    Quoted = 128,

    /// <summary>In a passage that writes most of its words with capitals, as headlines do.</summary>
    TitleCase = 256,
}
