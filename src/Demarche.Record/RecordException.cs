namespace Demarche.Record;

/// <summary>A record cannot be opened, read or written. The message is one sentence for a person; what was written before stays.</summary>
public sealed class RecordException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="code">The number of the message, such as DEM201.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="inner">What the database said, or null.</param>
    public RecordException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>The number of the message, such as DEM201.</summary>
    public string Code { get; }
}
