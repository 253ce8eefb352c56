namespace Demarche.Language.Times.Terms;

/// <summary>A growing list of terms whose members are changed in place.</summary>
/// <param name="capacity">How many to have room for at first.</param>
internal sealed class TermList(int capacity)
{
    private Term[] _terms = new Term[capacity];

    /// <summary>How many terms there are.</summary>
    internal int Count { get; private set; }

    /// <summary>A term.</summary>
    /// <param name="index">Its index.</param>
    internal ref Term this[int index] => ref _terms[index];

    /// <summary>Adds an empty term.</summary>
    /// <returns>The term, to be filled.</returns>
    internal ref Term Add()
    {
        if (Count == _terms.Length)
        {
            Array.Resize(ref _terms, (_terms.Length * 2) + 4);
        }

        _terms[Count] = default;
        return ref _terms[Count++];
    }

    /// <summary>Shortens the list.</summary>
    /// <param name="count">How many to keep.</param>
    internal void Shorten(int count) => Count = count;
}
