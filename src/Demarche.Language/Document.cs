using System.Collections.Immutable;
using NodaTime;

namespace Demarche.Language;

/// <summary>
/// One text with the layers of annotation that stages have attached. The text never changes, and a layer once attached
/// is never altered. A document is filled by one thread; once a pipeline has returned it, any number may read it.
/// </summary>
public sealed class Document
{
    private readonly Dictionary<Layer, object> _layers = [];

    /// <summary>Makes a document whose whole text is one passage.</summary>
    /// <param name="text">The text, kept exactly as given.</param>
    /// <param name="published">The day relative times are told from, or null where it is unknown.</param>
    public Document(string text, LocalDate? published = null)
        : this(text, [new TextSpan(0, text.Length)], published)
    {
    }

    /// <summary>Makes a document of which only some passages are read.</summary>
    /// <param name="text">The text, kept exactly as given.</param>
    /// <param name="passages">The passages to read, in order and apart; no token or sentence crosses an end of one.</param>
    /// <param name="published">The day relative times are told from, or null where it is unknown.</param>
    /// <exception cref="ArgumentException">A passage reaches outside the text, or begins before the one in front of it ends.</exception>
    public Document(string text, ImmutableArray<TextSpan> passages, LocalDate? published = null)
    {
        var reached = 0;
        foreach (var passage in passages)
        {
            if (passage.Start < reached || passage.End < passage.Start || passage.End > text.Length)
            {
                throw new ArgumentException(
                    $"Passage {passage.Start}-{passage.End} must lie in the text (0-{text.Length}) and behind the passage before it.",
                    nameof(passages));
            }

            reached = passage.End;
        }

        Text = text;
        Passages = passages;
        Published = published;
    }

    /// <summary>The text exactly as it was received.</summary>
    public string Text { get; }

    /// <summary>The passages that are read: paragraphs, headlines, list items. No token or sentence crosses an end of one.</summary>
    public ImmutableArray<TextSpan> Passages { get; }

    /// <summary>The day relative times are told from, or null where it is unknown.</summary>
    public LocalDate? Published { get; }

    /// <summary>Whether a stage has attached the layer.</summary>
    /// <param name="layer">The layer to look for.</param>
    /// <returns>True where it is there.</returns>
    public bool Has(Layer layer) => _layers.ContainsKey(layer);

    /// <summary>The annotation of a layer.</summary>
    /// <typeparam name="T">What the layer holds.</typeparam>
    /// <param name="layer">The layer to read.</param>
    /// <returns>What was attached.</returns>
    /// <exception cref="InvalidOperationException">No stage has attached the layer.</exception>
    public T Get<T>(Layer<T> layer)
        where T : notnull =>
        _layers.TryGetValue(layer, out var value)
            ? (T)value
            : throw new InvalidOperationException($"The document has no {layer.Name}; run the stage that adds them first.");

    /// <summary>Attaches the annotation of a layer.</summary>
    /// <typeparam name="T">What the layer holds.</typeparam>
    /// <param name="layer">The layer to fill.</param>
    /// <param name="value">The annotation; not changed afterwards.</param>
    /// <exception cref="InvalidOperationException">The layer is there already.</exception>
    public void Attach<T>(Layer<T> layer, T value)
        where T : notnull
    {
        if (!_layers.TryAdd(layer, value))
        {
            throw new InvalidOperationException($"The document has {layer.Name} already; a layer is attached once.");
        }
    }
}
