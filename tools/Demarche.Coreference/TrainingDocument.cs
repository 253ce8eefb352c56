using Demarche.Evaluation.Coreference;
using Demarche.Language;
using Demarche.Language.Tokens;
using Demarche.Reading.Coreference;
using Demarche.Reading.Syntax;

namespace Demarche.Coreference;

/// <summary>A document's mentions as they are found, each with the number of its right chain.</summary>
/// <param name="Id">The document's name.</param>
/// <param name="Mentions">The mentions, in order of text.</param>
/// <param name="Chains">For each mention the number of its chain, or -1 where the corpus has none for it.</param>
internal sealed record TrainingDocument(string Id, List<EntityMention> Mentions, int[] Chains)
{
    /// <summary>Finds the mentions and looks up their chains.</summary>
    /// <param name="gum">The document in the corpus.</param>
    /// <param name="pipeline">Annotates up to trees and names.</param>
    /// <param name="lexicon">What words tell.</param>
    /// <returns>The document.</returns>
    internal static TrainingDocument Of(GumDocument gum, Pipeline pipeline, CoreferenceLexicon lexicon)
    {
        var document = pipeline.Annotate(new Document(gum.Text, [.. gum.Paragraphs()]));
        var tokens = new TokenBounds(document.Get(TokenTable.Layer));
        var mentions = new MentionFinder(SyntaxView.Of(document)!, lexicon).Find();
        var owners = new Dictionary<TextSpan, int>();
        var starts = new Dictionary<int, List<(TextSpan Span, int Chain)>>();
        for (var chain = 0; chain < gum.Chains.Count; chain++)
        {
            foreach (var span in gum.Chains[chain].Select(tokens.Widen))
            {
                owners.TryAdd(span, chain);
            }
        }

        foreach (var (span, chain) in owners)
        {
            (starts.TryGetValue(span.Start, out var list) ? list : starts[span.Start] = []).Add((span, chain));
        }

        var exact = mentions.Select(mention => tokens.Widen(mention.Span)).ToHashSet();
        return new TrainingDocument(gum.Id, mentions, [.. mentions.Select(mention => ChainOf(tokens.Widen(mention.Span), owners, starts, exact))]);
    }

    /// <summary>The chain of the same span, or of one that begins at the same word and that no mention has.</summary>
    private static int ChainOf(TextSpan span, Dictionary<TextSpan, int> owners, Dictionary<int, List<(TextSpan Span, int Chain)>> starts, HashSet<TextSpan> exact) =>
        owners.TryGetValue(span, out var chain) ? chain
        : starts.TryGetValue(span.Start, out var list) && list.FindIndex(other => !exact.Contains(other.Span)) is >= 0 and var found ? list[found].Chain
        : -1;
}
