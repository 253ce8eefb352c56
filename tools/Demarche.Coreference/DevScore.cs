using Demarche.Evaluation.Coreference;
using Demarche.Language;
using Demarche.Language.Tokens;
using Demarche.Reading.Coreference;
using Demarche.Reading.Syntax;

namespace Demarche.Coreference;

/// <summary>Shows what weights reach on documents that they were not learned from.</summary>
internal static class DevScore
{
    /// <summary>Prints the measures for news, interviews and speeches, and for all genres.</summary>
    /// <param name="path">The file of documents.</param>
    /// <param name="pipeline">Annotates up to trees and names.</param>
    /// <param name="lexicon">What words tell.</param>
    /// <param name="weights">The weights.</param>
    internal static void Show(string path, Pipeline pipeline, CoreferenceLexicon lexicon, CoreferenceWeights weights)
    {
        var (news, all) = (new ChainScore(), new ChainScore());
        foreach (var gum in GumDocument.Read(path))
        {
            var document = pipeline.Annotate(new Document(gum.Text, [.. gum.Paragraphs()]));
            var tokens = new TokenBounds(document.Get(TokenTable.Layer));
            var mentions = new MentionFinder(SyntaxView.Of(document)!, lexicon).Find();
            var pronouns = mentions.Where(mention => mention.Class <= MentionClass.They).Select(mention => tokens.Widen(mention.Span)).ToHashSet();
            var response = new MentionLinker(weights).Link(mentions).ConvertAll(cluster => cluster.Mentions.Select(mention => tokens.Widen(mention.Span)).ToHashSet());
            var key = gum.Chains.Select(chain => chain.Select(tokens.Widen).ToHashSet()).ToList();
            all.Add(key, response, pronouns.Contains);
            if (gum.Genre is "news" or "interview" or "speech")
            {
                news.Add(key, response, pronouns.Contains);
                if (Environment.GetEnvironmentVariable("COREF_SHOW") is { Length: > 0 } wanted && gum.Id.Contains(wanted, StringComparison.Ordinal))
                {
                    Print(gum, key, response, pronouns);
                }
            }
        }

        Console.WriteLine(news.Show());
        Console.WriteLine(all.Show());
    }

    private static void Print(GumDocument gum, List<HashSet<TextSpan>> key, List<HashSet<TextSpan>> response, HashSet<TextSpan> pronouns)
    {
        var owner = key.SelectMany((chain, index) => chain.Select(span => (span, index))).DistinctBy(pair => pair.span).ToDictionary(pair => pair.span, pair => pair.index);
        foreach (var chain in response.Where(chain => chain.Count > 1))
        {
            Console.WriteLine(string.Join(" | ", chain.Order().Select(span => $"{span.In(gum.Text)} [{(owner.TryGetValue(span, out var k) ? (key[k].Count > 1 ? k.ToString(System.Globalization.CultureInfo.InvariantCulture) : "s") : "-")}]")));
        }

        foreach (var span in key.SelectMany(chain => chain.Where(span => span != chain.Min())).Where(pronouns.Contains).Order())
        {
            var mine = response.First(chain => chain.Contains(span)).Where(other => other.Start < span.Start).DefaultIfEmpty().Max();
            var right = key[owner[span]].Where(other => other.Start < span.Start).Max();
            if (mine == default || !key[owner[span]].Contains(mine))
            {
                Console.WriteLine($"PRON {span.In(gum.Text)} -> {(mine == default ? "-" : mine.In(gum.Text).ToString())} ({(owner.ContainsKey(mine) ? "in key" : "no mention")}); right: {right.In(gum.Text)} || {gum.Text[Math.Max(0, span.Start - 80)..Math.Min(gum.Text.Length, span.End + 40)].Replace('\n', ' ')}");
            }
        }

        var found = response.SelectMany(chain => chain).ToHashSet();
        Console.WriteLine("MISSED: " + string.Join(" | ", key.Where(chain => chain.Count > 1).SelectMany(chain => chain).Where(span => !found.Contains(span)).Select(span => span.In(gum.Text).ToString())));
    }
}
