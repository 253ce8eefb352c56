namespace Demarche.Language.Model;

/// <summary>Turns one head's scores into a layer of a document.</summary>
internal interface IHeadDecoder
{
    /// <summary>The outputs of the model that it reads.</summary>
    IReadOnlyList<string> Outputs { get; }

    /// <summary>The layer it attaches.</summary>
    Layer Adds { get; }

    /// <summary>Whether it reads sentences together with those around them in their passage; else each sentence alone.</summary>
    bool ReadsPassages => false;

    /// <summary>Begins with a document.</summary>
    /// <param name="document">A document with tokens and sentences.</param>
    /// <returns>Takes the scores of its windows and attaches the layer at the end.</returns>
    IHeadDecoding Begin(Document document);
}
