using System.Numerics.Tensors;

namespace Demarche.Language.Lemmas;

/// <summary>
/// The lemma of a word by its form and tag: irregular forms are listed, regular endings are taken off, and where several
/// words could have had the ending, known words go first and the model chooses among them.
/// </summary>
/// <param name="rules">The rules whose scores the model gives, in order.</param>
/// <param name="isKnown">Whether a word in lower case is in the model's vocabulary.</param>
internal sealed class Lemmatizer(IReadOnlyList<LemmaRule> rules, Func<string, bool> isKnown)
{
    /// <summary>The lemma of a word.</summary>
    /// <param name="form">The word as written; at least one character.</param>
    /// <param name="tag">Its treebank tag (Penn), for example "VBD".</param>
    /// <param name="scores">The score of each rule.</param>
    /// <returns>The lemma; in lower case unless the word is a name or made from one.</returns>
    internal string LemmaOf(string form, string tag, ReadOnlySpan<float> scores)
    {
        var plain = form.ToLowerInvariant().Replace('’', '\'');
        var isName = tag is "NNP" or "NNPS";
        if (IrregularForms.LemmaOf(plain, tag) is { } irregular)
        {
            return isName ? CasedAs(form, irregular) : irregular;
        }

        return tag switch
        {
            "NNP" => form,
            "NNPS" => Best(form, RegularEndings.Candidates(form, tag), scores),
            "JJ" when char.IsUpper(form[0]) => KeepsCase(form, scores) ? form : plain,
            "CD" => plain.Replace(",", "", StringComparison.Ordinal),
            "NFP" or "ADD" => form,
            _ => Best(plain, RegularEndings.Candidates(plain, tag), scores),
        };
    }

    private string Best(string form, IEnumerable<string> candidates, ReadOnlySpan<float> scores)
    {
        var (best, bestScore, bestKnown) = (form, float.NegativeInfinity, false);
        foreach (var candidate in candidates)
        {
            var known = isKnown(candidate.ToLowerInvariant());
            var score = Score(form, candidate, scores);
            if ((known && !bestKnown) || (known == bestKnown && score > bestScore))
            {
                (best, bestScore, bestKnown) = (candidate, score, known);
            }
        }

        return best;
    }

    /// <summary>The score of the rule that makes the candidate; below all where the model knows no such rule.</summary>
    private float Score(string form, string candidate, ReadOnlySpan<float> scores)
    {
        var best = float.MinValue;
        for (var rule = 0; rule < rules.Count; rule++)
        {
            if (scores[rule] > best && rules[rule].Makes(candidate, form))
            {
                best = scores[rule];
            }
        }

        return best;
    }

    /// <summary>Whether the model holds an adjective for one made from a name, such as a nationality.</summary>
    private bool KeepsCase(string form, ReadOnlySpan<float> scores)
    {
        var rule = rules[TensorPrimitives.IndexOfMax(scores)];
        return !rule.IsLowered && rule.Removed < form.Length && form.Any(char.IsLower);
    }

    private static string CasedAs(string form, string lemma) =>
        char.IsUpper(form[0]) ? char.ToUpperInvariant(lemma[0]) + lemma[1..] : lemma;
}
