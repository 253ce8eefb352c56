namespace Demarche.Reading.Coreference;

/// <summary>The mentions that are taken to speak of one thing so far.</summary>
internal sealed class EntityCluster
{
    private readonly HashSet<string> _content = new(StringComparer.Ordinal);
    private readonly HashSet<string> _heads = new(StringComparer.Ordinal);

    /// <summary>The mentions, in order.</summary>
    internal List<EntityMention> Mentions { get; } = [];

    /// <summary>Numbers that every mention allows; those of the last where none is left.</summary>
    internal byte Number { get; private set; } = 3;

    /// <summary>Genders that every mention allows; those of the last where none is left.</summary>
    internal byte Gender { get; private set; } = 7;

    /// <summary>What the first that tells it says it is; as in <see cref="EntityMention.Semantics"/>.</summary>
    internal byte Semantics { get; private set; }

    internal bool HasName { get; private set; }

    internal EntityMention Last => Mentions[^1];

    /// <summary>Adds a mention.</summary>
    /// <param name="mention">It.</param>
    internal void Add(EntityMention mention)
    {
        Mentions.Add(mention);
        Number = (byte)(Number & mention.Number) is var number && number != 0 ? number : mention.Number;
        Gender = (byte)(Gender & mention.Gender) is var gender && gender != 0 ? gender : mention.Gender;
        HasName |= mention.IsName;
        if (Semantics == 0 || (mention.IsName && mention.Semantics is 1 or 2 or 3))
        {
            Semantics = mention.Semantics;
        }

        if (!mention.IsPronoun)
        {
            _heads.Add(mention.HeadKey);
            _content.UnionWith(mention.Content);
        }
    }

    /// <summary>Whether a mention has been spoken of with a head.</summary>
    /// <param name="head">A lemma in lower case.</param>
    /// <returns>True where one has.</returns>
    internal bool HasHead(string head) => _heads.Contains(head);

    /// <summary>Whether each of some words has stood in a mention.</summary>
    /// <param name="words">Words in lower case.</param>
    /// <returns>True where all have.</returns>
    internal bool Covers(string[] words)
    {
        foreach (var word in words)
        {
            if (!_content.Contains(word))
            {
                return false;
            }
        }

        return true;
    }
}
