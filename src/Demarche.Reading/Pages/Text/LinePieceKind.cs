namespace Demarche.Reading.Pages.Text;

/// <summary>What a piece of a line is.</summary>
internal enum LinePieceKind
{
    /// <summary>Begins with a letter.</summary>
    Word,

    /// <summary>Begins with a digit: "24", "24th", "14:05", "2016-06-24".</summary>
    Number,

    /// <summary>One other character that is no white space.</summary>
    Mark,
}
