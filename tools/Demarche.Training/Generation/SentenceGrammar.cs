using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Demarche.Language;

namespace Demarche.Training.Generation;

/// <summary>A grammar of sentences whose parts are marked: what it writes is text with spans, drawn with a given random.</summary>
internal sealed partial class SentenceGrammar
{
    // A grammar that refers to itself must end somewhere.
    private const int MostDepth = 12;

    private readonly Dictionary<string, string[]> _choices;

    private SentenceGrammar(Dictionary<string, string[]> choices) => _choices = choices;

    /// <summary>Reads a grammar; the form stands at the head of <c>wire.grammar</c>.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="lists">Lists of words that it refers to, by name.</param>
    /// <returns>The grammar.</returns>
    /// <exception cref="InvalidDataException">A symbol is used that neither the grammar nor the lists have.</exception>
    internal static SentenceGrammar Read(IEnumerable<string> lines, IReadOnlyDictionary<string, string[]> lists)
    {
        var choices = lists.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        List<string>? open = null;
        var symbol = "";
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] is not '#').Append("[]"))
        {
            if (line[0] is '[')
            {
                if (open is not null)
                {
                    choices[symbol] = [.. open];
                }

                (symbol, open) = (line[1..^1], []);
                continue;
            }

            var (count, text) = line.Length > 3 && char.IsAsciiDigit(line[0]) && line[1..3] is "* " ? (line[0] - '0', line[3..]) : (1, line);
            open?.AddRange(Enumerable.Repeat(text, count));
        }

        foreach (var name in choices.Values.SelectMany(texts => texts).SelectMany(text => Slot().Matches(text)).Select(match => match.Groups["symbol"].Value))
        {
            if (name.Length > 0 && !choices.ContainsKey(name))
            {
                throw new InvalidDataException($"The grammar uses \"{name}\" but has no such section; add it or correct the name.");
            }
        }

        return new SentenceGrammar(choices);
    }

    /// <summary>One expansion of a symbol.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="random">Draws the choices.</param>
    /// <returns>The text and its marked spans, in order.</returns>
    internal (string Text, IReadOnlyList<(TextSpan Span, string Label)> Spans) Write(string symbol, Random random)
    {
        var text = new StringBuilder();
        var spans = new List<(TextSpan, string)>();
        Expand(symbol, random, text, spans, 0);
        return (text.ToString(), spans);
    }

    private void Expand(string symbol, Random random, StringBuilder text, List<(TextSpan Span, string Label)> spans, int depth)
    {
        var choice = _choices[symbol][random.Next(_choices[symbol].Length)];
        var isUpper = choice.StartsWith('^');
        var start = text.Length;
        var at = isUpper ? 1 : 0;
        foreach (var match in Slot().Matches(choice).Where(_ => depth < MostDepth))
        {
            text.Append(choice, at, match.Index - at);
            at = match.Index + match.Length;
            Fill(match, random, text, spans, depth);
        }

        text.Append(choice, at, choice.Length - at);
        for (var place = start; isUpper && place < text.Length; place++)
        {
            text[place] = char.ToUpperInvariant(text[place]);
        }
    }

    private void Fill(Match slot, Random random, StringBuilder text, List<(TextSpan Span, string Label)> spans, int depth)
    {
        if (slot.Groups["from"].Success)
        {
            var (from, to) = (Number(slot.Groups["from"]), Number(slot.Groups["to"]));
            text.Append(random.Next(from, to + 1));
            return;
        }

        var start = text.Length;
        Expand(slot.Groups["symbol"].Value, random, text, spans, depth + 1);
        if (slot.Groups["label"].Success)
        {
            spans.Add((new TextSpan(start, text.Length), slot.Groups["label"].Value));
        }
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(?:(?<from>\d+)-(?<to>\d+)|(?:(?<label>[A-Z]+) )?(?<symbol>[A-Za-z0-9]+))\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slot();
}
