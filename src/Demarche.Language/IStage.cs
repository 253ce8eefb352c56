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

    /// <summary>The stage with less work, where only some of its layers are wanted.</summary>
    /// <param name="wanted">The wanted layers; at least one of <see cref="Adds"/> is among them.</param>
    /// <returns>A stage that adds at least the wanted ones of its layers, as this one would; this one where it cannot do with less.</returns>
    IStage Only(IReadOnlySet<Layer> wanted) => this;

    /// <summary>Attaches the stage's layers to a document.</summary>
    /// <param name="document">A document that has every layer of <see cref="Needs"/>.</param>
    void Annotate(Document document);
}
