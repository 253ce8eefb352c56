using System.Collections.Immutable;

namespace Demarche.Language.Tokens;

/// <summary>
/// Cuts passages into tokens in one pass from left to right. Every look ahead is bounded or skips what it looked at, so the
/// time is linear in the text. One scanner serves one text on one thread.
/// </summary>
internal sealed partial class TokenScanner
{
    // Longer runs are no abbreviation, address part or telephone number; the bound keeps looking ahead linear.
    private const int LookAhead = 100;

    private readonly string _text;
    private readonly ImmutableArray<Token>.Builder _tokens;
    private readonly ImmutableArray<Word>.Builder _words;
    private int _passageStart;
    private int _passageEnd;
    private int _chunkStart;
    private int _chunkEnd;
    private int _openSingleQuotes;

    /// <summary>Makes a scanner for a text.</summary>
    public TokenScanner(string text)
    {
        _text = text;
        // English news has some 5.2 characters a token, white space counted; the builders grow where a text has fewer.
        _tokens = ImmutableArray.CreateBuilder<Token>((text.Length / 5) + 8);
        _words = ImmutableArray.CreateBuilder<Word>((text.Length / 5) + 8);
    }

    /// <summary>Cuts one passage; passages come in order.</summary>
    public void Scan(TextSpan passage)
    {
        (_passageStart, _passageEnd, _openSingleQuotes) = (passage.Start, passage.End, 0);
        var position = passage.Start;
        while (position < _passageEnd)
        {
            if (CharTable.IsSpace(_text[position]))
            {
                position++;
                continue;
            }

            position = ScanChunk(position);
        }
    }

    /// <summary>What was found.</summary>
    public TokenTable ToTable() => new(_tokens.ToImmutable(), _words.ToImmutable());

    // A chunk is a run without white space. Most are letters alone and end here.
    private int ScanChunk(int start)
    {
        var text = _text;
        var end = start;
        while (end < _passageEnd && CharTable.IsLetter(text[end]))
        {
            end++;
        }

        if (end == _passageEnd || CharTable.IsSpace(text[end]))
        {
            AddWord(start, end);
            return end;
        }

        var at = -1;
        for (; end < _passageEnd && !CharTable.IsSpace(text[end]); end++)
        {
            at = at < 0 && text[end] == '@' ? end : at;
        }

        (_chunkStart, _chunkEnd) = (start, end);
        ScanParts(start, end, at);
        return end;
    }

    private void ScanParts(int start, int end, int at)
    {
        while (at >= 0)
        {
            var (left, right) = AddressAround(at, start, end);
            if (left < right)
            {
                ScanRange(start, left);
                Add(left, right);
                start = right;
            }

            var next = _text.AsSpan(Math.Max(at + 1, start), end - Math.Max(at + 1, start)).IndexOf('@');
            at = next < 0 ? -1 : Math.Max(at + 1, start) + next;
        }

        ScanRange(start, end);
    }

    private void ScanRange(int start, int end)
    {
        var position = start;
        while (position < end)
        {
            var kind = CharTable.Of(_text[position]);
            position = (kind & CharClass.Word) != CharClass.None || IsAstralLetter(position, end)
                ? ScanWord(position, end)
                : ScanMark(position, end, kind);
        }
    }

    private bool IsAstralLetter(int position, int end) =>
        position + 1 < end && char.IsSurrogatePair(_text[position], _text[position + 1]) && char.IsLetterOrDigit(_text, position);

    private void Add(int start, int end)
    {
        _tokens.Add(new Token(new TextSpan(start, end), _words.Count, 1));
        _words.Add(new Word(new TextSpan(start, end), _tokens.Count - 1));
    }

    // Adds a token that may be several words.
    private void AddWord(int start, int end)
    {
        Span<int> cuts = stackalloc int[Contractions.MaximumCuts];
        var count = Contractions.Cut(_text.AsSpan(start, end - start), cuts);
        _tokens.Add(new Token(new TextSpan(start, end), _words.Count, count + 1));
        for (var index = 0; index <= count; index++)
        {
            var from = index == 0 ? start : start + cuts[index - 1];
            var to = index == count ? end : start + cuts[index];
            _words.Add(new Word(new TextSpan(from, to), _tokens.Count - 1));
        }
    }

    // Where the next chunk begins behind opening quotes and brackets, or the end of the passage.
    private int NextWordStart()
    {
        for (var index = _chunkEnd; index < _passageEnd; index++)
        {
            if (!CharTable.IsSpace(_text[index]) && _text[index] is not ('"' or '\u201C' or '\u2018' or '\'' or '(' or '['))
            {
                return index;
            }
        }

        return _passageEnd;
    }
}
