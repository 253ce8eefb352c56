namespace Demarche.Language;

/// <summary>
/// One step from text to annotation. It reads layers that are there and attaches layers that are not, and holds no state
/// that a document could change, so one stage serves any number of threads.
/// </summary>
public interface IStage
{
    /// <summary>A short name that findings carry as their origin, for example "tokens".</summary>
    string Name { get; }

    /// <summary>Raised whenever the same text may give another result.</summary>
    int Version { get; }

    /// <summary>Layers that must be there before the stage runs.</summary>
    IReadOnlyList<Layer> Needs { get; }

    /// <summary>Layers that the stage attaches.</summary>
    IReadOnlyList<Layer> Adds { get; }

    /// <summary>Attaches the stage's layers to a document.</summary>
    /// <param name="document">A document that has every layer of <see cref="Needs"/>.</param>
    void Annotate(Document document);
}
