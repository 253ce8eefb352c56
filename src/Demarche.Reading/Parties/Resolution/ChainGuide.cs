using Demarche.Language;
using Demarche.Language.Tokens;
using Demarche.Reading.Coreference;
using Demarche.Reading.Parties.Lexemes;

namespace Demarche.Reading.Parties.Resolution;

/// <summary>What a pronoun goes on from, by the coreference chains of a document.</summary>
internal sealed class ChainGuide
{
    private readonly Dictionary<int, List<(int Head, bool IsPronoun)>> _before = [];

    private ChainGuide()
    {
    }

    /// <summary>Lays chains over lexemes.</summary>
    /// <param name="document">A document with chains.</param>
    /// <param name="lexemes">Its lexemes.</param>
    /// <returns>The guide.</returns>
    internal static ChainGuide Of(Document document, LexemeTable lexemes)
    {
        var guide = new ChainGuide();
        var words = document.Get(TokenTable.Layer).Words;
        var lexemeAt = new int[document.Text.Length];
        Array.Fill(lexemeAt, -1);
        for (var index = 0; index < lexemes.Count; index++)
        {
            Array.Fill(lexemeAt, index, lexemes[index].Span.Start, lexemes[index].Span.Length);
        }

        foreach (var chain in document.Get(CoreferenceChain.Layer).Where(chain => chain.Mentions.Length > 1))
        {
            guide.Add(chain, mention => lexemeAt[words[mention.HeadWord].Span.Start]);
        }

        return guide;
    }

    /// <summary>What a pronoun goes on from.</summary>
    /// <param name="at">Index of the pronoun.</param>
    /// <returns>The indices of the head words of earlier mentions, nearest first, and whether each is a pronoun; empty where the chains tell nothing.</returns>
    internal IReadOnlyList<(int Head, bool IsPronoun)> Before(int at) => _before.TryGetValue(at, out var list) ? list : [];

    // A chain of a thousand pronouns would take quadratic space; the nearest mentions tell enough.
    private void Add(CoreferenceChain chain, Func<CoreferenceMention, int> indexOf)
    {
        const int Most = 12;
        var heads = new List<(int Head, bool IsPronoun)>();
        var nominals = new List<(int Head, bool IsPronoun)>();
        foreach (var mention in chain.Mentions)
        {
            var index = indexOf(mention);
            if (index < 0)
            {
                continue;
            }

            var isPronoun = mention.Form == MentionForm.Pronoun;
            if (isPronoun && heads.Count > 0)
            {
                _before[index] = [.. heads.AsEnumerable().Reverse().Take(Most).Concat(nominals.AsEnumerable().Reverse().Take(Most)).DistinctBy(head => head.Head)];
            }

            heads.Add((index, isPronoun));
            if (!isPronoun)
            {
                nominals.Add((index, isPronoun));
            }
        }
    }
}
