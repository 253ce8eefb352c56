using System.Text;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Formulas;

/// <summary>Writes a statement so that reading it gives the same formula, part by part.</summary>
internal static class FormulaWriter
{
    // How tightly a form binds; a part that binds less than its place asks for stands in parentheses.
    private const int Loose = 0;
    private const int OfOr = 1;
    private const int OfXor = 2;
    private const int OfAnd = 3;
    private const int Tight = 4;

    /// <summary>Writes a statement.</summary>
    /// <param name="formula">The statement.</param>
    /// <param name="reference">How an option is called.</param>
    internal static string Write(Formula formula, Func<int, string> reference)
    {
        var text = new StringBuilder();
        Write(text, formula, Loose, reference);
        return text.ToString();
    }

    /// <summary>The name of an option as a statement can hold it: in angle brackets where it is not one word.</summary>
    internal static string Word(string name, int option) =>
        name.Length > 0 && (IsWord(name) || name[0] == '$' && name.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0) ? name
        : name.Contains('>', StringComparison.Ordinal) ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"${option + 1}")
        : $"<{name}>";

    private static bool IsWord(string name)
    {
        for (var index = 0; index < name.Length; index++)
        {
            var isInnerHyphen = name[index] == '-' && index > 0 && index + 1 < name.Length && name[index - 1] != '-';
            if (!FormulaTokens.IsWordPart(name[index]) && !isInnerHyphen)
            {
                return false;
            }
        }

        return !FormulaReader.Reserved.Contains(name, StringComparer.Ordinal);
    }

    private static void Write(StringBuilder text, Formula formula, int asked, Func<int, string> reference)
    {
        var own = Binding(formula);
        if (own < asked)
        {
            text.Append('(');
        }

        WriteBare(text, formula, reference);
        if (own < asked)
        {
            text.Append(')');
        }
    }

    private static void WriteBare(StringBuilder text, Formula formula, Func<int, string> reference)
    {
        switch (formula)
        {
            case Formula.Constant constant:
                text.Append(constant.Value ? "true" : "false");
                break;
            case Formula.Literal literal:
                text.Append(literal.Taken ? "" : "not ").Append(Word(reference(literal.Option), literal.Option));
                break;
            case Formula.Not { Part: Formula.Literal { Taken: true } literal }:
                text.Append("not (").Append(Word(reference(literal.Option), literal.Option)).Append(')');
                break;
            case Formula.Not not:
                text.Append("not ");
                Write(text, not.Part, Tight, reference);
                break;
            case Formula.And and:
                WriteParts(text, and.Parts, "all", " and ", Tight, reference);
                break;
            case Formula.Or or:
                WriteParts(text, or.Parts, "any", " or ", OfXor, reference);
                break;
            case Formula.Xor xor:
                WriteTwo(text, xor.Left, " xor ", xor.Right, OfAnd, reference);
                break;
            case Formula.If condition:
                WriteTwo(text, condition.Conclusion, " if ", condition.Condition, OfOr, reference);
                break;
            case Formula.Iff iff:
                WriteTwo(text, iff.Left, " iff ", iff.Right, OfOr, reference);
                break;
        }
    }

    private static int Binding(Formula formula) => formula switch
    {
        Formula.And { Parts.Count: > 1 } => OfAnd,
        Formula.Or { Parts.Count: > 1 } => OfOr,
        Formula.Xor => OfXor,
        Formula.If or Formula.Iff => Loose,
        _ => Tight,
    };

    private static void WriteParts(StringBuilder text, IReadOnlyList<Formula> parts, string function, string joint, int asked, Func<int, string> reference)
    {
        if (parts.Count > 1)
        {
            WriteJoined(text, parts, joint, asked, reference);
            return;
        }

        text.Append(function).Append('(');
        WriteJoined(text, parts, ", ", Loose, reference);
        text.Append(')');
    }

    private static void WriteJoined(StringBuilder text, IReadOnlyList<Formula> parts, string joint, int asked, Func<int, string> reference)
    {
        for (var index = 0; index < parts.Count; index++)
        {
            text.Append(index == 0 ? "" : joint);
            Write(text, parts[index], asked, reference);
        }
    }

    private static void WriteTwo(StringBuilder text, Formula left, string joint, Formula right, int asked, Func<int, string> reference)
    {
        Write(text, left, asked, reference);
        text.Append(joint);
        Write(text, right, asked, reference);
    }
}
