namespace Demarche.Reading.Coreference;

/// <summary>The earlier mentions that a mention can go on from, nearest first: all those close by, and farther ones that share words with it.</summary>
internal sealed class CandidateList
{
    // A pronoun rarely reaches back farther; names and nouns do so only by words they share.
    private const int NearPronoun = 45;
    private const int NearNoun = 20;
    private const int Shared = 12;
    private readonly List<EntityMention> _mentions = [];
    private readonly List<EntityCluster> _clusters = [];
    private readonly Dictionary<string, List<int>> _byWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> _heads = new(StringComparer.Ordinal);

    /// <summary>Adds a mention that has found its cluster.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="cluster">Its cluster.</param>
    internal void Add(EntityMention mention, EntityCluster cluster)
    {
        foreach (var word in IndexWords(mention))
        {
            if (!_byWord.TryGetValue(word, out var list))
            {
                _byWord.Add(word, list = []);
            }

            if (list.Count == 0 || list[^1] != _mentions.Count)
            {
                list.Add(_mentions.Count);
            }
        }

        _mentions.Add(mention);
        _clusters.Add(cluster);
        if (!mention.IsPronoun)
        {
            _keys.Add(mention.Key);
            _heads.Add(mention.HeadKey);
        }
    }

    internal bool IsHeadSeen(EntityMention mention) => _heads.Contains(mention.HeadKey);

    internal bool IsKeySeen(EntityMention mention) => _keys.Contains(mention.Key);

    /// <summary>The candidates for a mention.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="into">Takes them, nearest first, with how many agreeing ones and how many at all stand between.</param>
    /// <returns>How many near candidates agree with it.</returns>
    internal int Of(EntityMention mention, List<Candidate> into)
    {
        into.Clear();
        var rank = 0;
        var stop = Math.Max(0, _mentions.Count - (mention.IsPronoun ? NearPronoun : NearNoun));
        for (var index = _mentions.Count - 1; index >= stop; index--)
        {
            into.Add(new Candidate(_mentions[index], _clusters[index], rank, _mentions.Count - 1 - index));
            rank += DecisionFeatures.Agrees(mention, _clusters[index]) ? 1 : 0;
        }

        var fits = rank;
        foreach (var word in IndexWords(mention))
        {
            if (_byWord.TryGetValue(word, out var list))
            {
                for (var at = list.Count - 1; at >= 0 && at >= list.Count - Shared; at--)
                {
                    if (list[at] < stop)
                    {
                        into.Add(new Candidate(_mentions[list[at]], _clusters[list[at]], rank, _mentions.Count - 1 - list[at]));
                    }
                }
            }
        }

        return fits;
    }

    private static string[] IndexWords(EntityMention mention) =>
        mention.IsPronoun ? mention.Class <= MentionClass.Second ? [mention.Class == MentionClass.FirstSingular ? "i" : mention.Class == MentionClass.FirstPlural ? "we" : "you"] : []
        : mention.IsName ? mention.Content : [mention.HeadKey];
}
