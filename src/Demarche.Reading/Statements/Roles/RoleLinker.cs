using Demarche.Language.Attributions;

namespace Demarche.Reading.Statements.Roles;

/// <summary>
/// Joins the role spans of a passage: each content to the cue it belongs to, each cue to its source. A content broken by its
/// cue gives that cue two; a source that is told once may have several cues. Takes time linear in the number of spans.
/// </summary>
internal static class RoleLinker
{
    /// <summary>How many candidates are looked at on each side.</summary>
    internal const int Candidates = 2;

    /// <summary>Joins the spans of one passage.</summary>
    /// <param name="text">The text.</param>
    /// <param name="roles">The spans, in order.</param>
    /// <returns>One for each cue, in order; contents of a passage without a cue are in none.</returns>
    internal static List<LinkedRoles> Link(string text, IReadOnlyList<RoleSpan> roles)
    {
        var features = new LinkFeatures(text, roles);
        var contents = Contents(features, roles);
        var linked = new List<LinkedRoles>();
        for (var index = 0; index < roles.Count; index++)
        {
            if (roles[index].Role is AttributionRole.Cue)
            {
                var (source, share) = SourceOf(features, index);
                var own = contents[index].ToList();
                linked.Add(new LinkedRoles(
                    roles[index],
                    source < 0 ? null : roles[source],
                    [.. own.Select(content => roles[content.Content])],
                    share,
                    own.Select(content => content.Share).DefaultIfEmpty(1).Min()));
            }
        }

        return linked;
    }

    private static ILookup<int, (int Content, double Share)> Contents(LinkFeatures features, IReadOnlyList<RoleSpan> roles)
    {
        var links = new List<(int Cue, int Content, double Share)>();
        for (var index = 0; index < roles.Count; index++)
        {
            if (roles[index].Role is AttributionRole.Content && features.Candidates(index, AttributionRole.Cue, Candidates) is { Count: > 0 } cues)
            {
                var (best, share) = LinkWeights.OfContents.Choose([.. cues.Select(cue => features.OfContent(index, cue))]);
                links.Add((cues[best], index, share));
            }
        }

        return links.ToLookup(link => link.Cue, link => (link.Content, link.Share));
    }

    private static (int Source, double Share) SourceOf(LinkFeatures features, int cue)
    {
        List<int> sources = [.. features.Candidates(cue, AttributionRole.Source, Candidates), -1];
        var (best, share) = LinkWeights.OfSources.Choose([.. sources.Select(source => features.OfSource(cue, source))]);
        return (sources[best], share);
    }
}
