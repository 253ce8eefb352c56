namespace Demarche.Language.Model;

/// <summary>What the encoder made of each word of a document: the states that every head reads, for heads that need more than one word.</summary>
public sealed class WordStates
{
    /// <summary>Numbers in a state.</summary>
    public const int Size = 384;

    private readonly float[] _words;
    private readonly float[] _marks;

    internal WordStates(float[] words, float[] marks) => (_words, _marks) = (words, marks);

    /// <summary>The layer of states.</summary>
    public static Layer<WordStates> Layer { get; } = new("states");

    /// <summary>The state of a word.</summary>
    /// <param name="word">Its index among the document's words.</param>
    /// <returns><see cref="Size"/> numbers.</returns>
    public ReadOnlySpan<float> Of(int word) => _words.AsSpan(word * Size, Size);

    /// <summary>The state of the mark before the window that a word was read in: what the encoder keeps of the whole.</summary>
    /// <param name="word">The word's index.</param>
    /// <returns><see cref="Size"/> numbers.</returns>
    public ReadOnlySpan<float> Before(int word) => _marks.AsSpan(word * Size, Size);
}
