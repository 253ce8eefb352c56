namespace Demarche.Web.Hosting;

/// <summary>The workbench cannot be opened, for a reason that its user can do something about.</summary>
public sealed class WorkbenchException : Exception
{
    /// <summary>Makes one without a message; give one.</summary>
    public WorkbenchException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">One sentence: what is wrong, where, what to do.</param>
    public WorkbenchException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with its cause.</summary>
    /// <param name="message">One sentence: what is wrong, where, what to do.</param>
    /// <param name="innerException">The cause.</param>
    public WorkbenchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
