namespace Demarche.Reading.Pages.Html.Tree;

/// <summary>Collects the words of one line after another into segments.</summary>
internal sealed class SegmentWriter
{
    // Lines of prose that are parted by single breaks are paragraphs; shorter ones are an address or a verse.
    private const int ProseLine = 90;

    private readonly List<Segment> _segments = [];
    private readonly List<Piece> _pieces = [];
    private char[] _text = new char[4096];
    private int _length;
    private readonly Dictionary<Hint, int> _hinted = [];
    private int _linked;
    private int _bold;
    private int _italic;
    private int _breaks;

    /// <summary>Whether the words that follow are a link, bold or italic; counted, for elements stand in each other.</summary>
    internal int LinkDepth { get; set; }

    /// <inheritdoc cref="LinkDepth"/>
    internal int BoldDepth { get; set; }

    /// <inheritdoc cref="LinkDepth"/>
    internal int ItalicDepth { get; set; }

    /// <summary>The segments so far.</summary>
    internal List<Segment> Segments => _segments;

    /// <summary>How long the open line is.</summary>
    internal int Length => _length;

    /// <summary>Adds words to the open line.</summary>
    /// <param name="words">As they stand in the page.</param>
    internal void Write(ReadOnlySpan<char> words)
    {
        var before = _length;
        if (_length + words.Length > _text.Length)
        {
            Array.Resize(ref _text, 2 * (_length + words.Length));
        }

        foreach (var letter in words)
        {
            WriteLetter(letter);
        }

        var added = _length - before;
        _linked += LinkDepth > 0 ? added : 0;
        _bold += BoldDepth > 0 ? added : 0;
        _italic += ItalicDepth > 0 ? added : 0;
        _breaks = added > 0 ? 0 : _breaks;
    }

    /// <summary>Notes that the end of the open line, from a length on, stands in an inline element with hints.</summary>
    /// <param name="hints">The hints.</param>
    /// <param name="from">The length of the line where the element began.</param>
    internal void Hinted(Hint hints, int from) =>
        _hinted[hints] = _hinted.GetValueOrDefault(hints) + Math.Max(0, _length - Math.Min(from, _length));

    /// <summary>A line break: one ends a line, two in a row end the segment.</summary>
    /// <param name="element">The element around it.</param>
    internal void Break(PageElement element)
    {
        _breaks++;
        if (_breaks > 1)
        {
            End(element);
        }
        else
        {
            EndPiece();
        }
    }

    /// <summary>Ends the segment.</summary>
    /// <param name="element">The element around it.</param>
    internal void End(PageElement element)
    {
        EndPiece();
        _breaks = 0;
        if (_pieces.Count == 0)
        {
            return;
        }

        var hints = _hinted.Where(entry => entry.Value >= 0.6 * _pieces.Sum(piece => piece.Text.Length)).Aggregate(Hint.None, (all, entry) => all | entry.Key);
        foreach (var piece in ArePragraphs() ? _pieces : [Joined()])
        {
            _segments.Add(new Segment(_segments.Count, element, piece.Text, hints, piece.Linked, piece.Bold, piece.Italic));
        }

        _pieces.Clear();
        _hinted.Clear();
    }

    private bool ArePragraphs() =>
        _pieces.Count > 1
        && _pieces.Average(piece => piece.Text.Length) > ProseLine
        && _pieces.Count(piece => piece.Text[^1] is '.' or '!' or '?' or '”' or '"' or ':' or '…') * 3 >= _pieces.Count * 2;

    private Piece Joined() =>
        _pieces.Count == 1
            ? _pieces[0]
            : new Piece(
                string.Join(' ', _pieces.Select(piece => piece.Text)),
                _pieces.Sum(piece => piece.Linked),
                _pieces.Sum(piece => piece.Bold) + _pieces.Count - 1,
                _pieces.Sum(piece => piece.Italic) + _pieces.Count - 1);

    private void EndPiece()
    {
        var text = new string(_text.AsSpan(0, _length).Trim());
        if (text.Length > 0)
        {
            _pieces.Add(new Piece(text, Math.Min(_linked, text.Length), _bold, _italic));
        }

        _length = 0;
        (_linked, _bold, _italic) = (0, 0, 0);
    }

    private void WriteLetter(char letter)
    {
        if (letter is ' ' or '\t' or '\n' or '\r' or '\f')
        {
            if (_length > 0 && _text[_length - 1] != ' ')
            {
                _text[_length++] = ' ';
            }
        }
        else if (!InvisibleLetters.Contains(letter))
        {
            _text[_length++] = letter;
        }
    }

    private readonly record struct Piece(string Text, int Linked, int Bold, int Italic);
}
