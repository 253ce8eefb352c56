namespace Demarche.Language;

/// <summary>Names one kind of annotation that a document can carry, for example its tokens.</summary>
/// <param name="name">A short name, shown in messages.</param>
public abstract class Layer(string name)
{
    /// <summary>A short name, shown in messages.</summary>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
