using Demarche.Language.Times.Rules;

namespace Demarche.Language.Times.Terms;

/// <summary>What the words of one match have filled in.</summary>
/// <param name="values">Room for every slot.</param>
internal readonly ref struct SlotTable(Span<int> values)
{
    /// <summary>How much room a table needs.</summary>
    internal const int Size = (int)Slot.Ignored + 1;

    private const int Unset = int.MinValue;

    private readonly Span<int> _values = values;

    /// <summary>The value of a slot, or null where no word fills it.</summary>
    /// <param name="slot">The slot.</param>
    internal int? this[Slot slot]
    {
        get => _values[(int)slot] == Unset ? null : _values[(int)slot];
        set => _values[(int)slot] = value ?? Unset;
    }

    /// <summary>Whether a word fills a slot.</summary>
    internal bool Has(Slot slot) => _values[(int)slot] != Unset;

    /// <summary>Fills the table from a match.</summary>
    /// <param name="variant">What matched.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="first">The index of the first matched term, context counted.</param>
    internal void Fill(RuleVariant variant, TermList terms, int first)
    {
        _values.Fill(Unset);
        for (var index = 0; index < variant.Elements.Length; index++)
        {
            var element = variant.Elements[index];
            var term = terms[first + index];
            if (element.Slot != Slot.Ignored && term.Word is { } word && word.TryValue(element.Label, out var value))
            {
                _values[(int)element.Slot] = value == LexiconBuilder.Itself ? term.Number : value;
                if (element.Slot == Slot.Count && term.Is(TermShape.Fraction))
                {
                    _values[(int)Slot.Tenths] = term.Tenths;
                }
            }
        }

        foreach (var (slot, value) in variant.Rule.Constants)
        {
            _values[(int)slot] = value;
        }

        foreach (var (slot, value) in variant.Constants)
        {
            _values[(int)slot] = value;
        }
    }
}
