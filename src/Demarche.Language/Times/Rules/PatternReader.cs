using System.Collections.Immutable;
using Demarche.Language.Times.Terms;

namespace Demarche.Language.Times.Rules;

/// <summary>
/// Reads patterns: "word", "CLASS", "CLASS:Slot", "(a | b)", "[optional]", "&lt;context&gt;", "@macro", "{slot=value}";
/// and spells out every way to word them.
/// </summary>
internal sealed class PatternReader
{
    private const int MostVariants = 6000;

    private readonly LexiconBuilder _lexicon;
    private readonly Dictionary<string, List<Piece>> _macros;

    internal PatternReader(LexiconBuilder lexicon)
    {
        _lexicon = lexicon;
        _macros = new Dictionary<string, List<Piece>>(StringComparer.Ordinal);
    }

    /// <summary>Gives a pattern a name that others can use.</summary>
    /// <param name="name">The name, without "@".</param>
    /// <param name="pattern">The pattern.</param>
    internal void Define(string name, string pattern) => _macros[name] = Read(pattern);

    /// <summary>Spells a pattern out.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <returns>Every way to word it.</returns>
    /// <exception cref="FormatException">The pattern is not well formed, or has too many ways.</exception>
    internal List<Piece> Read(string pattern)
    {
        var symbols = Split(pattern);
        var at = 0;
        var pieces = ReadChoice(symbols, ref at, context: false);
        return at == symbols.Count ? pieces : throw new FormatException($"The pattern \"{pattern}\" has a \"{symbols[at]}\" too many.");
    }

    private static List<string> Split(string pattern)
    {
        var symbols = new List<string>();
        foreach (var word in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var start = 0;
            for (var index = 0; index < word.Length; index++)
            {
                if (word[index] == '{')
                {
                    Add(word[start..index]);
                    start = index;
                    index = word.IndexOf('}', index);
                    Add(word[start..(index + 1)]);
                    start = index + 1;
                }
                else if ("()[]<>|".Contains(word[index], StringComparison.Ordinal))
                {
                    Add(word[start..index]);
                    Add(word[index].ToString());
                    start = index + 1;
                }
            }

            Add(word[start..]);
        }

        return symbols;

        void Add(string symbol)
        {
            if (symbol.Length > 0)
            {
                symbols.Add(symbol);
            }
        }
    }

    private List<Piece> ReadChoice(List<string> symbols, ref int at, bool context)
    {
        var all = ReadRow(symbols, ref at, context);
        while (at < symbols.Count && symbols[at] is "|")
        {
            at++;
            all.AddRange(ReadRow(symbols, ref at, context));
        }

        return all;
    }

    private List<Piece> ReadRow(List<string> symbols, ref int at, bool context)
    {
        List<Piece> row = [Piece.Empty];
        while (at < symbols.Count && symbols[at] is not (")" or "]" or ">" or "|"))
        {
            var symbol = symbols[at++];
            var choices = symbol switch
            {
                "(" => ReadBracket(symbols, ref at, ")", context),
                "[" => [Piece.Empty, .. ReadBracket(symbols, ref at, "]", context)],
                "<" => ReadBracket(symbols, ref at, ">", context: true),
                _ => ReadSymbol(symbol, context),
            };
            row = [.. row.SelectMany(left => choices.Select(left.Join))];
            if (row.Count > MostVariants)
            {
                throw new FormatException($"A pattern with \"{symbol}\" has more than {MostVariants} wordings; split the rule.");
            }
        }

        return row;
    }

    private List<Piece> ReadBracket(List<string> symbols, ref int at, string close, bool context)
    {
        var choices = ReadChoice(symbols, ref at, context);
        return at < symbols.Count && string.Equals(symbols[at++], close, StringComparison.Ordinal)
            ? choices
            : throw new FormatException($"A \"{close}\" is missing in a pattern.");
    }

    private List<Piece> ReadSymbol(string symbol, bool context)
    {
        if (symbol[0] == '@')
        {
            return _macros.TryGetValue(symbol[1..], out var macro) ? macro : throw new FormatException($"No macro is called \"{symbol}\".");
        }

        if (symbol[0] == '{')
        {
            return [new Piece([], [SlotValue.Read(symbol[1..^1])])];
        }

        if (!char.IsAsciiLetterUpper(symbol[0]))
        {
            var literal = symbol switch { "lparen" => "(", "rparen" => ")", _ => symbol };
            return [new Piece([new RuleElement(_lexicon.Literal(literal), Slot.Ignored, context)], [])];
        }

        var parts = symbol.Split(':');
        return _lexicon.Knows(parts[0])
            ? [new Piece([new RuleElement(_lexicon.Label(parts[0]), SlotValue.SlotOf(parts[^1]), context)], [])]
            : throw new FormatException($"No words are of class \"{parts[0]}\".");
    }

    /// <summary>A row of places and the slots that come with it.</summary>
    /// <param name="Elements">The places.</param>
    /// <param name="Constants">The slots.</param>
    internal sealed record Piece(ImmutableArray<RuleElement> Elements, ImmutableArray<(Slot Slot, int Value)> Constants)
    {
        internal static readonly Piece Empty = new([], []);

        internal Piece Join(Piece next) => new([.. Elements, .. next.Elements], [.. Constants, .. next.Constants]);
    }
}
