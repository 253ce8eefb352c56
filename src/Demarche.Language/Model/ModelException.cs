namespace Demarche.Language.Model;

/// <summary>A model file that cannot be used; the message says which, why, and what to do.</summary>
public sealed class ModelException : Exception
{
    internal ModelException(string code, string message, Exception? inner = null)
        : base($"{message} ({code})", inner) => Code = code;

    /// <summary>The message's number, for example "DEM102".</summary>
    public string Code { get; }
}
