namespace Demarche.Language;

/// <summary>A layer whose annotation is of type <typeparamref name="T"/>. Two layers are the same only if they are one object.</summary>
/// <typeparam name="T">What the layer holds.</typeparam>
/// <param name="name">A short name, shown in messages.</param>
public sealed class Layer<T>(string name) : Layer(name)
    where T : notnull;
