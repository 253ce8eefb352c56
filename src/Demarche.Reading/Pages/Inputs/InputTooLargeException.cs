namespace Demarche.Reading.Pages.Inputs;

/// <summary>An input gave more bytes than its limit allows.</summary>
internal sealed class InputTooLargeException : IOException
{
    /// <summary>Makes the exception.</summary>
    internal InputTooLargeException()
        : base("The input is larger than its limit.")
    {
    }
}
