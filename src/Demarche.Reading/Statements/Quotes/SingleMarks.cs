using Demarche.Language;

namespace Demarche.Reading.Statements.Quotes;

/// <summary>Tells single quotation marks from apostrophes in one passage.</summary>
internal sealed class SingleMarks
{
    private readonly int _start;
    private readonly int[] _nextSure;
    private readonly int[] _nextDoubtful;

    private SingleMarks(int start, int[] nextSure, int[] nextDoubtful) => (_start, _nextSure, _nextDoubtful) = (start, nextSure, nextDoubtful);

    /// <summary>Looks through a passage once.</summary>
    /// <param name="text">The text.</param>
    /// <param name="passage">The passage.</param>
    internal static SingleMarks Of(string text, TextSpan passage)
    {
        var sure = new int[passage.Length + 1];
        var doubtful = new int[passage.Length + 1];
        sure[^1] = doubtful[^1] = -1;
        for (var index = passage.End - 1; index >= passage.Start; index--)
        {
            var at = index - passage.Start;
            (sure[at], doubtful[at]) = (sure[at + 1], doubtful[at + 1]);
            if (CanClose(text, index, passage))
            {
                if (IsSure(text, index, passage))
                {
                    sure[at] = index;
                }
                else
                {
                    doubtful[at] = index;
                }
            }
        }

        return new SingleMarks(passage.Start, sure, doubtful);
    }

    /// <summary>Whether a single mark stands where a quotation can open: after a space or bracket, before a letter.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The place.</param>
    /// <param name="passage">The passage.</param>
    internal static bool CanOpen(string text, int index, TextSpan passage) =>
        text[index] is '\'' or '‘'
        && (index == passage.Start || char.IsWhiteSpace(text[index - 1]) || text[index - 1] is '(' or '[' or '—' or '–')
        && index + 1 < passage.End
        && (char.IsLetter(text[index + 1]) || text[index + 1] is '[' or '…' or '$');

    /// <summary>The mark that closes the quotation opened at a place, or -1: the nearest sure one, else the nearest that may be an apostrophe.</summary>
    /// <param name="open">The place of the opening mark.</param>
    internal int ClosingOf(int open)
    {
        var at = open + 1 - _start;
        return _nextSure[at] >= 0 ? _nextSure[at] : _nextDoubtful[at];
    }

    private static bool CanClose(string text, int index, TextSpan passage) =>
        text[index] is '\'' or '’'
        && index > passage.Start
        && !char.IsWhiteSpace(text[index - 1])
        && (index + 1 == passage.End || !char.IsLetterOrDigit(text[index + 1]));

    // "the sides' envoys": an s before the mark and a word behind it make an apostrophe likely.
    private static bool IsSure(string text, int index, TextSpan passage) =>
        text[index - 1] is not ('s' or 'S') || index + 1 == passage.End || !char.IsWhiteSpace(text[index + 1]);
}
