namespace Demarche.Reading.Statements.Quotes;

/// <summary>What a character at a place can be to a quotation.</summary>
internal enum QuoteMark
{
    /// <summary>No quotation mark.</summary>
    None,

    /// <summary>A mark that only opens.</summary>
    Opening,

    /// <summary>A mark that only closes.</summary>
    Closing,

    /// <summary>A straight mark, which opens or closes.</summary>
    Either,
}
