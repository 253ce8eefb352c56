using Demarche.Language;
using Demarche.Language.Attributions;
using Demarche.Reading.Statements.Roles;

namespace Demarche.Evaluation.Fitting;

/// <summary>Makes choices to learn from: for each content its cues near by, for each cue its sources, with the right ones.</summary>
internal static class LinkExamples
{
    /// <summary>The choices of an article.</summary>
    /// <param name="article">The article.</param>
    /// <returns>Each with its kind, "content" or "source".</returns>
    internal static IEnumerable<(string Kind, Choice Choice)> Of(GoldArticle article)
    {
        var all = article.Attributions
            .SelectMany((roles, owner) => roles.SelectMany(role => role, (role, span) => (Span: span, Role: role.Key, Owner: owner)))
            .OrderBy(item => item.Span)
            .ToList();
        for (var (start, first) = (0, 0); start < article.Text.Length && first < all.Count;)
        {
            var end = article.Text.IndexOf('\n', start);
            end = end < 0 ? article.Text.Length : end;
            var passage = all.Skip(first).TakeWhile(item => item.Span.Start < end).ToList();
            first += passage.Count;
            start = end + 1;
            var features = new LinkFeatures(article.Text, [.. passage.Select(item => new RoleSpan(item.Span, 0, 1, item.Role, 1))]);
            for (var index = 0; index < passage.Count; index++)
            {
                if (Make(features, article, passage, index) is { } example)
                {
                    yield return example;
                }
            }
        }
    }

    private static (string Kind, Choice Choice)? Make(
        LinkFeatures features,
        GoldArticle article,
        List<(TextSpan Span, AttributionRole Role, int Owner)> passage,
        int index)
    {
        var owner = passage[index].Owner;
        switch (passage[index].Role)
        {
            case AttributionRole.Content:
                var cues = features.Candidates(index, AttributionRole.Cue, RoleLinker.Candidates);
                return ("content", new Choice([.. cues.Select(cue => features.OfContent(index, cue))], [.. cues.Select(cue => passage[cue].Owner == owner)]));
            case AttributionRole.Cue:
                List<int> sources = [.. features.Candidates(index, AttributionRole.Source, RoleLinker.Candidates), -1];
                var own = article.Attributions[owner][AttributionRole.Source].ToHashSet();
                var right = sources.ConvertAll(source => source >= 0 && own.Contains(passage[source].Span));
                right[^1] = !right.Contains(true);
                return ("source", new Choice([.. sources.Select(source => features.OfSource(index, source))], [.. right]));
            default:
                return null;
        }
    }
}
