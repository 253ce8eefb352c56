using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Times;

namespace Demarche.Reading.Parties;

/// <summary>
/// Fills since when and until when an office is held, where the sentence that tells the office tells it: "president since 2014", "who took
/// office in May 2012", "foreign minister from 2009 to 2013", "prime minister until last year".
/// </summary>
/// <param name="document">A document with sentences and times.</param>
internal sealed class OfficeTerms(Document document)
{
    // More words between office and time speak of something else.
    private const int MostBetween = 10;

    private readonly ImmutableArray<Sentence> _sentences = document.Get(Sentence.Layer);
    private readonly ImmutableArray<TimeExpression> _times = document.Get(TimeExpression.Layer);

    /// <summary>Fills the offices of parties.</summary>
    /// <param name="parties">The parties.</param>
    /// <returns>The same, with what is told.</returns>
    internal ImmutableArray<Party> Of(ImmutableArray<Party> parties) =>
        [.. parties.Select(party => party.Offices.IsEmpty ? party : party with { Offices = [.. party.Offices.Select(Filled)] })];

    private Office Filled(Office office)
    {
        var sentence = FirstAtOrAfter(_sentences.Length, index => _sentences[index].Span.End, office.Evidence.End);
        var first = FirstAtOrAfter(_times.Length, index => _times[index].Span.Start, office.Evidence.End);
        for (var time = first; time < first + 2 && time < _times.Length && sentence < _sentences.Length && _times[time].Span.End <= _sentences[sentence].Span.End; time++)
        {
            office = _times[time].From is null ? office : With(office, _times[time]);
        }

        return office;
    }

    /// <summary>The index of the first of some ordered positions that is not before another.</summary>
    private static int FirstAtOrAfter(int count, Func<int, int> positionOf, int position)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = positionOf(middle) < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private Office With(Office office, TimeExpression time)
    {
        var between = document.Text[office.Evidence.End..time.Span.Start].ToLowerInvariant().Split([' ', ',', '\n', '(', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        if (between.Length > MostBetween)
        {
            return office;
        }

        var last = between.Length > 0 ? between[^1] : "";
        var isInside = document.Text[office.Evidence.End..time.Span.Start].TrimEnd() is " (" or "(";
        if (last is "since" || (last is "from" && between.Length <= 3) || Array.Exists(between, IsBeginning))
        {
            return office with { From = office.From ?? time.From };
        }

        return last is "until" or "till" || Array.Exists(between, IsEnd) || (office.From is not null && last is "to" or "through" or "and")
            ? office with { To = office.To ?? time.To }
            : isInside && time.Type == TimeType.Date ? office with { From = office.From ?? time.From } : office;
    }

    private static bool IsBeginning(string word) =>
        word is "took" or "became" or "appointed" or "elected" or "named" or "sworn" or "assumed" or "inaugurated" or "nominated";

    private static bool IsEnd(string word) => word is "resigned" or "stepped" or "retired" or "ousted" or "toppled" or "deposed" or "dismissed" or "sacked";
}
