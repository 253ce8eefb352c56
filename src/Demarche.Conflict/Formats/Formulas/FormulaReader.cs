using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Formulas;

/// <summary>
/// Reads a statement such as <c>withdraw and not &lt;Air strike&gt;</c>. From loose to tight: <c>if</c>, <c>iff</c> and <c>-&gt;</c> (at most one),
/// <c>or</c>, <c>xor</c> (at most one), <c>and</c>, <c>not</c>; <c>all(…)</c>, <c>any(…)</c>, <c>true</c>, <c>false</c> and parentheses.
/// </summary>
internal sealed class FormulaReader
{
    private const int MaximumDepth = 60;

    private readonly FormulaTokens _tokens;
    private readonly OptionNames _names;
    private int _depth;

    private FormulaReader(string text, OptionNames names) => (_tokens, _names) = (new FormulaTokens(text), names);

    /// <summary>Words that are no option's name unless they stand in angle brackets.</summary>
    internal static IReadOnlyList<string> Reserved { get; } = ["all", "and", "any", "false", "if", "iff", "not", "or", "true", "xor"];

    /// <summary>Reads a statement.</summary>
    /// <param name="text">The statement.</param>
    /// <param name="names">The options it may name.</param>
    /// <exception cref="FormulaException">It cannot be read.</exception>
    internal static Formula Read(string text, OptionNames names)
    {
        var reader = new FormulaReader(text, names);
        reader._tokens.Advance();
        var formula = reader.ReadCondition();
        return reader._tokens.IsAtEnd ? formula : throw reader.Unexpected("\"and\", \"or\" or the end");
    }

    private Formula ReadCondition()
    {
        var left = ReadOr();
        if (TryTake("if"))
        {
            return new Formula.If(left, ReadLast());
        }

        if (TryTake("->"))
        {
            return new Formula.If(ReadLast(), left);
        }

        return TryTake("iff") ? new Formula.Iff(left, ReadLast()) : left;
    }

    private Formula ReadLast()
    {
        var right = ReadOr();
        return _tokens.Is("if") || _tokens.Is("iff") || _tokens.Is("->")
            ? throw new FormulaException($"it is not clear what the second \"{_tokens.Current}\" joins; use parentheses", _tokens.Offset)
            : right;
    }

    private Formula ReadOr()
    {
        var parts = new List<Formula> { ReadXor() };
        while (TryTake("or"))
        {
            parts.Add(ReadXor());
        }

        return parts.Count == 1 ? parts[0] : new Formula.Or(parts);
    }

    private Formula ReadXor()
    {
        var left = ReadAnd();
        if (!TryTake("xor"))
        {
            return left;
        }

        var right = ReadAnd();
        return _tokens.Is("xor")
            ? throw new FormulaException("\"xor\" joins two parts, not three; use parentheses", _tokens.Offset)
            : new Formula.Xor(left, right);
    }

    private Formula ReadAnd()
    {
        var parts = new List<Formula> { ReadNot() };
        while (TryTake("and"))
        {
            parts.Add(ReadNot());
        }

        return parts.Count == 1 ? parts[0] : new Formula.And(parts);
    }

    private Formula ReadNot()
    {
        if (!TryTake("not"))
        {
            return ReadPrimary();
        }

        Enter();
        var isPlain = !_tokens.Is("(") && !_tokens.Is("not") && !_tokens.Is("all") && !_tokens.Is("any");
        var part = ReadNot();
        _depth--;
        return isPlain && part is Formula.Literal literal ? literal with { Taken = !literal.Taken } : new Formula.Not(part);
    }

    private Formula ReadPrimary()
    {
        if (_tokens.IsAtEnd)
        {
            throw new FormulaException("an option is missing at its end", _tokens.Offset);
        }

        if (TryTake("("))
        {
            Enter();
            var inner = ReadCondition();
            _depth--;
            Require(")");
            return inner;
        }

        if (TryTake("true"))
        {
            return new Formula.Constant(Value: true);
        }

        if (TryTake("false"))
        {
            return new Formula.Constant(Value: false);
        }

        if (TryTake("all"))
        {
            return new Formula.And(ReadParts());
        }

        return TryTake("any") ? new Formula.Or(ReadParts()) : ReadOption();
    }

    private List<Formula> ReadParts()
    {
        Require("(");
        Enter();
        var parts = new List<Formula>();
        if (!_tokens.Is(")"))
        {
            parts.Add(ReadCondition());
            while (TryTake(","))
            {
                parts.Add(ReadCondition());
            }
        }

        _depth--;
        Require(")");
        return parts;
    }

    private Formula.Literal ReadOption()
    {
        var (name, offset) = (_tokens.Current, _tokens.Offset);
        if (!_tokens.IsBracketed && (name is ")" or "," or "->" || Reserved.Contains(name, StringComparer.Ordinal)))
        {
            throw Unexpected("an option");
        }

        if (!_names.TryFind(name, out var option, out var isAmbiguous))
        {
            throw new FormulaException(
                isAmbiguous ? $"several options are called \"{name}\"; give them keys, or say which by $ and its number"
                : Suggestion.Of(name, _names.Known) is { } near ? $"there is no option \"{name}\"; \"{near}\" is meant, perhaps"
                : $"there is no option \"{name}\"; several words are joined by \"and\", and a name of several words stands in angle brackets",
                offset);
        }

        _tokens.Advance();
        return new Formula.Literal(option, Taken: true);
    }

    private void Enter()
    {
        if (++_depth > MaximumDepth)
        {
            throw new FormulaException("its parentheses stand too deep in each other", _tokens.Offset);
        }
    }

    private bool TryTake(string word)
    {
        if (!_tokens.Is(word))
        {
            return false;
        }

        _tokens.Advance();
        return true;
    }

    private void Require(string sign)
    {
        if (!TryTake(sign))
        {
            throw Unexpected($"\"{sign}\"");
        }
    }

    private FormulaException Unexpected(string expected) =>
        new(_tokens.IsAtEnd ? $"{expected} is missing at its end" : $"\"{_tokens.Current}\" stands where {expected} must stand", _tokens.Offset);
}
