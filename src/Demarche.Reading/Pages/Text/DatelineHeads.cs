using System.Collections.Frozen;
using Demarche.Language;

namespace Demarche.Reading.Pages.Text;

/// <summary>Judges whether words can be a dateline: names of places, a day, an agency in brackets, and nothing else.</summary>
internal static class DatelineHeads
{
    private const int MaximumPlaceWords = 8;
    private const int MaximumAgencyCharacters = 40;
    private static readonly Lazy<FrozenSet<string>> Places = new(() => Lexicon.Set("dateline-places.txt"));
    private static readonly Lazy<FrozenSet<string>> Kickers = new(() => Lexicon.Set("kickers.txt"));
    private static readonly FrozenSet<string> SmallWords = FrozenSet.ToFrozenSet(
        ["of", "and", "the", "de", "del", "da", "do", "la", "le", "el", "al", "an", "in", "on", "near", "upon", "sur", "am", "es", "aboard", "by"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Judges the words before a dash, or a whole line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The words, without the dash.</param>
    /// <returns>What they are made of, or null where they cannot be a dateline.</returns>
    internal static DatelineHead? Of(string text, TextSpan span)
    {
        var pieces = LinePieces.Of(text, span);
        if (pieces.Count is 0 or LinePieces.Maximum || Kickers.Value.Contains(span.In(text).ToString()))
        {
            return null;
        }

        var day = DayFinder.Find(text, pieces);
        var (places, capitals, agency) = (0, 0, false);
        for (var index = 0; index < pieces.Count; index++)
        {
            if (day is { } found && index >= found.First && index < found.End)
            {
                continue;
            }

            var word = pieces[index].Span.In(text);
            if (word is "(" or "[")
            {
                index = EndOfAgency(text, pieces, index);
                agency = true;
                if (index < 0)
                {
                    return null;
                }
            }
            else if (!IsPassedOver(pieces[index].Kind, word, day is not null))
            {
                if (!IsName(pieces[index].Kind, word) || ++places > MaximumPlaceWords)
                {
                    return null;
                }

                capitals += word.IndexOfAnyInRange('a', 'z') < 0 ? 1 : 0;
            }
        }

        return places == 0 && day is null && !agency
            ? null
            : new DatelineHead(places, day?.Day, agency, places > 0 && capitals == places, BeginsWithPlace(text, pieces));
    }

    private static bool IsPassedOver(LinePieceKind kind, ReadOnlySpan<char> word, bool hasDay) => kind switch
    {
        LinePieceKind.Mark => word is "," or "/" or "." or "&" or "|" or "-" or ";" or "·" or "–",
        LinePieceKind.Number => hasDay && (word.Contains(':') || word.Length <= 4),
        _ => SmallWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || CalendarWords.IsWeekday(word) || (hasDay && CalendarWords.IsClock(word)),
    };

    private static bool IsName(LinePieceKind kind, ReadOnlySpan<char> word) =>
        kind == LinePieceKind.Word && (char.IsUpper(word[0]) || word.StartsWith("al-") || word.StartsWith("el-") || !char.IsLower(word[0]));

    private static int EndOfAgency(string text, List<LinePiece> pieces, int open)
    {
        for (var index = open + 1; index < pieces.Count; index++)
        {
            if (pieces[index].Span.In(text) is ")" or "]")
            {
                var inside = new TextSpan(pieces[open].Span.End, pieces[index].Span.Start).Trim(text);
                return inside.IsEmpty || inside.Length > MaximumAgencyCharacters || !char.IsLetterOrDigit(text[inside.Start]) ? -1 : index;
            }
        }

        return -1;
    }

    private static bool BeginsWithPlace(string text, List<LinePiece> pieces)
    {
        for (var count = Math.Min(4, pieces.Count); count > 0; count--)
        {
            var words = text[pieces[0].Span.Start..pieces[count - 1].Span.End];
            if (Places.Value.Contains(words) || Places.Value.Contains(words.TrimEnd('.')))
            {
                return true;
            }
        }

        return false;
    }
}
