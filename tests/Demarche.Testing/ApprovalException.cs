namespace Demarche.Testing;

/// <summary>What the program wrote is not what was approved.</summary>
public sealed class ApprovalException : Exception
{
    /// <summary>Makes one without a message.</summary>
    public ApprovalException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">Which file differs, and where.</param>
    public ApprovalException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with its cause.</summary>
    /// <param name="message">Which file differs, and where.</param>
    /// <param name="innerException">The cause.</param>
    public ApprovalException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
