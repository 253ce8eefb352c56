using Demarche.Conflict.Formats.Formulas;
using Demarche.Conflict.Formats.Source;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats;

/// <summary>Reads and writes combinations of options: <c>YN--</c>, or <c>strike and not withdraw</c>.</summary>
internal static class StateFormulas
{
    /// <summary>Reads a statement.</summary>
    /// <returns>The statement, or null; then the log says why.</returns>
    internal static Formula? ReadFormula(SourceScalar text, OptionNames names, ProblemLog log)
    {
        try
        {
            return FormulaReader.Read(text.Text, names);
        }
        catch (FormulaException exception)
        {
            log.Add(FormatMessages.BadFormula(text, exception.Offset, exception.Message));
            return null;
        }
    }

    /// <summary>Reads one character an option: Y, N or -.</summary>
    internal static StatePattern? ReadPattern(SourceScalar text, int options, ProblemLog log)
    {
        if (text.Text.Length == options && StatePattern.TryParse(text.Text, out var pattern))
        {
            return pattern;
        }

        log.Add(FormatMessages.BadPattern(text, options));
        return null;
    }

    /// <summary>Reads a combination in either form.</summary>
    internal static StatePattern? ReadCombination(SourceScalar text, OptionNames names, ProblemLog log)
    {
        if (text.Text.Length == names.Count && StatePattern.TryParse(text.Text, out var pattern))
        {
            return pattern;
        }

        if (text.Text.Length > 1 && text.Text.AsSpan().IndexOfAnyExcept("YN-") < 0)
        {
            log.Add(FormatMessages.BadPattern(text, names.Count));
            return null;
        }

        var formula = ReadFormula(text, names, log);
        if (formula is not null && Combination(formula) is { } combination)
        {
            return combination;
        }

        if (formula is not null)
        {
            log.Add(FormatMessages.NotOneCombination(text));
        }

        return null;
    }

    /// <summary>Writes a combination: in words, unless the words could be read as another combination.</summary>
    internal static string Write(StatePattern pattern, OptionNames names)
    {
        var words = new List<string>();
        for (var option = 0; option < names.Count; option++)
        {
            var bit = 1UL << option;
            if ((pattern.Named & bit) != 0)
            {
                var word = FormulaWriter.Word(names.Reference(option), option);
                words.Add((pattern.Taken & bit) != 0 ? word : "not " + word);
            }
        }

        var text = string.Join(" and ", words);
        return text.AsSpan().IndexOfAnyExcept("YN-") < 0 ? pattern.ToText(names.Count) : text;
    }

    private static StatePattern? Combination(Formula formula)
    {
        switch (formula)
        {
            case Formula.Literal literal:
                var bit = 1UL << literal.Option;
                return new StatePattern(bit, literal.Taken ? bit : 0);
            case Formula.And and:
                return Join(and.Parts);
            default:
                return null;
        }
    }

    private static StatePattern? Join(IReadOnlyList<Formula> parts)
    {
        var joined = new StatePattern(0, 0);
        foreach (var part in parts)
        {
            if (Combination(part) is not { } next || ((joined.Taken ^ next.Taken) & joined.Named & next.Named) != 0)
            {
                return null;
            }

            joined = new StatePattern(joined.Named | next.Named, joined.Taken | next.Taken);
        }

        return joined;
    }
}
