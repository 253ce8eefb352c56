namespace Demarche.Language.Model;

/// <summary>A model file that cannot be used; the message says which, why, and what to do.</summary>
/// <param name="message">One sentence.</param>
/// <param name="inner">What caused it, or null.</param>
public sealed class ModelException(string message, Exception? inner = null) : Exception(message, inner);
