namespace Demarche.Workbench.Annotation;

/// <summary>Turns offsets in code points into offsets in UTF-16 code units.</summary>
internal sealed class CodePointMap
{
    // Null where the text has no surrogate pair and the two are the same.
    private readonly int[]? _units;
    private readonly int _length;

    /// <summary>Makes the map of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isUtf16">Whether offsets are code units already.</param>
    public CodePointMap(string text, bool isUtf16)
    {
        _length = text.Length;
        if (isUtf16 || text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF') < 0)
        {
            return;
        }

        var units = new List<int>(text.Length + 1);
        for (var index = 0; index < text.Length; index++)
        {
            units.Add(index);
            index += index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 1 : 0;
        }

        units.Add(text.Length);
        _units = [.. units];
    }

    /// <summary>The code unit offset of an offset in the text.</summary>
    /// <param name="offset">The offset.</param>
    /// <returns>The code unit offset, or -1 where the text has no such place.</returns>
    public int ToUtf16(int offset) =>
        _units is null ? (offset >= 0 && offset <= _length ? offset : -1)
        : offset >= 0 && offset < _units.Length ? _units[offset]
        : -1;
}
