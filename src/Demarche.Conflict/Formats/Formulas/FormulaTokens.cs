namespace Demarche.Conflict.Formats.Formulas;

/// <summary>Cuts a statement into words, option names and signs.</summary>
/// <param name="text">The statement.</param>
internal sealed class FormulaTokens(string text)
{
    private int _next;

    /// <summary>The current token: a word, a sign, or the name of an option; empty at the end.</summary>
    internal string Current { get; private set; } = "";

    /// <summary>Whether the current token stood in angle brackets, so that it is a name and never a word of the language.</summary>
    internal bool IsBracketed { get; private set; }

    /// <summary>Where the current token begins, counted from 0.</summary>
    internal int Offset { get; private set; }

    /// <summary>Whether there is nothing more.</summary>
    internal bool IsAtEnd => Current.Length == 0 && !IsBracketed;

    /// <summary>Whether a character can stand in an option's name without brackets.</summary>
    internal static bool IsWordPart(char character) => char.IsLetterOrDigit(character) || character is '_' or '.' or '\'';

    /// <summary>Whether the current token is a word or sign of the language.</summary>
    internal bool Is(string word) => !IsBracketed && string.Equals(Current, word, StringComparison.Ordinal);

    /// <summary>Goes to the next token.</summary>
    internal void Advance()
    {
        while (_next < text.Length && char.IsWhiteSpace(text[_next]))
        {
            _next++;
        }

        Offset = _next;
        IsBracketed = false;
        if (_next == text.Length)
        {
            Current = "";
            return;
        }

        var first = text[_next];
        if (first == '<')
        {
            ReadBracketed();
        }
        else if (first is '(' or ')' or ',')
        {
            Take(1);
        }
        else if (first == '-' && _next + 1 < text.Length && text[_next + 1] == '>')
        {
            Take(2);
        }
        else
        {
            ReadWord(first);
        }
    }

    private void ReadWord(char first)
    {
        if (first != '$' && !IsWordPart(first))
        {
            throw new FormulaException($"\"{first}\" has no meaning in it; a name with such a sign stands in angle brackets: <name>", _next);
        }

        var end = _next + 1;
        while (end < text.Length && (IsWordPart(text[end]) || IsInnerHyphen(end)))
        {
            end++;
        }

        Take(end - _next);
    }

    // A hyphen belongs to a word inside it, unless it begins an arrow.
    private bool IsInnerHyphen(int at) => text[at] == '-' && at + 1 < text.Length && IsWordPart(text[at + 1]);

    private void ReadBracketed()
    {
        var end = text.IndexOf('>', _next);
        if (end < 0)
        {
            throw new FormulaException("an angle bracket is not closed", _next);
        }

        Current = text[(_next + 1)..end];
        IsBracketed = true;
        _next = end + 1;
    }

    private void Take(int length)
    {
        Current = text.Substring(_next, length);
        _next += length;
    }
}
