using System.Text.Json.Nodes;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Gmcr;

/// <summary>Writes statements as conditions of GMCR+: options that must be taken or not, or several such joined by "or".</summary>
internal static class Conditions
{
    // Past this a ranking says the same in fewer words.
    private const int MostMembers = 64;

    /// <summary>Writes a statement.</summary>
    /// <returns>The condition, or null where it would have too many members.</returns>
    internal static JsonNode? Write(Formula formula)
    {
        if (Literals(formula) is { } literals)
        {
            return Condition(literals);
        }

        if (formula is Formula.Or { Parts: var parts } && parts.All(static part => Literals(part) is not null))
        {
            return Compound(parts.Select(static part => Literals(part)!));
        }

        return Alternatives(formula, isTrue: true) is { } members ? Compound(members) : null;
    }

    /// <summary>Writes a combination of options.</summary>
    internal static JsonArray Write(StatePattern pattern)
    {
        var literals = new List<Formula.Literal>();
        for (var option = 0; option < StatePattern.MaximumOptions; option++)
        {
            if ((pattern.Named >> option & 1) != 0)
            {
                literals.Add(new Formula.Literal(option, (pattern.Taken >> option & 1) != 0));
            }
        }

        return Condition(literals);
    }

    private static JsonObject Compound(IEnumerable<IReadOnlyList<Formula.Literal>> members) => new()
    {
        ["compound"] = true,
        ["members"] = new JsonArray([.. members.Select(Condition)]),
    };

    private static JsonArray Condition(IReadOnlyList<Formula.Literal> literals) =>
        new([.. literals.Select(static literal => new JsonArray(literal.Option, literal.Taken ? "Y" : "N"))]);

    private static IReadOnlyList<Formula.Literal>? Literals(Formula formula) => formula switch
    {
        Formula.Literal literal => [literal],
        Formula.And { Parts: var parts } when parts.All(static part => part is Formula.Literal) => [.. parts.Cast<Formula.Literal>()],
        _ => null,
    };

    // The disjunctive normal form, or null where it grows too large.
    private static List<IReadOnlyList<Formula.Literal>>? Alternatives(Formula formula, bool isTrue) => formula switch
    {
        Formula.Constant constant => constant.Value == isTrue ? [[]] : [],
        Formula.Literal literal => [[literal with { Taken = literal.Taken == isTrue }]],
        Formula.Not not => Alternatives(not.Part, !isTrue),
        Formula.And and => isTrue ? Each(and.Parts, isTrue) : Any(and.Parts, isTrue),
        Formula.Or or => isTrue ? Any(or.Parts, isTrue) : Each(or.Parts, isTrue),
        Formula.If condition => Alternatives(new Formula.Or([new Formula.Not(condition.Condition), condition.Conclusion]), isTrue),
        Formula.Iff iff => Alternatives(new Formula.Xor(iff.Left, iff.Right), !isTrue),
        Formula.Xor xor => Alternatives(
            new Formula.Or([
                new Formula.And([xor.Left, isTrue ? new Formula.Not(xor.Right) : xor.Right]),
                new Formula.And([new Formula.Not(xor.Left), isTrue ? xor.Right : new Formula.Not(xor.Right)])]),
            isTrue: true),
        _ => null,
    };

    private static List<IReadOnlyList<Formula.Literal>>? Any(IReadOnlyList<Formula> parts, bool isTrue)
    {
        var all = new List<IReadOnlyList<Formula.Literal>>();
        foreach (var part in parts)
        {
            if (Alternatives(part, isTrue) is not { } more || all.Count + more.Count > MostMembers)
            {
                return null;
            }

            all.AddRange(more);
        }

        return all;
    }

    private static List<IReadOnlyList<Formula.Literal>>? Each(IReadOnlyList<Formula> parts, bool isTrue)
    {
        List<IReadOnlyList<Formula.Literal>> all = [[]];
        foreach (var part in parts)
        {
            if (Alternatives(part, isTrue) is not { } more || all.Count * more.Count > MostMembers)
            {
                return null;
            }

            all = [.. all.SelectMany(_ => more, static (left, right) => Join(left, right)).OfType<List<Formula.Literal>>()];
        }

        return all;
    }

    private static List<Formula.Literal>? Join(IReadOnlyList<Formula.Literal> left, IReadOnlyList<Formula.Literal> right)
    {
        var joined = left.Union(right).OrderBy(static literal => literal.Option).ToList();
        return joined.DistinctBy(static literal => literal.Option).Count() == joined.Count ? joined : null;
    }
}
