namespace Demarche.Record.Merging.Parties;

/// <summary>Deals tellings out into blocks. Which blocks come out does not depend on the order of the tellings.</summary>
/// <param name="keys">Makes the keys.</param>
/// <param name="decided">What people decided: what is to be one shares a block.</param>
internal sealed class PartyBlocks(BlockKeys keys, DecidedParties decided)
{
    private readonly Dictionary<string, PartyBlock> _blocks = new(StringComparer.Ordinal);
    private readonly List<PartyBlock> _single = [];

    /// <summary>Every block, in an order that says nothing.</summary>
    internal IEnumerable<PartyBlock> All => _blocks.Values.Distinct().Concat(_single);

    /// <summary>Adds a telling.</summary>
    /// <param name="telling">The telling.</param>
    /// <returns>The block that it is in now.</returns>
    internal PartyBlock Add(PartyTelling telling)
    {
        var names = keys.Of(telling).Concat(decided.KeysOf(telling)).ToList();
        var found = names.Select(name => _blocks.GetValueOrDefault(name)).OfType<PartyBlock>().Distinct().OrderByDescending(block => block.Count).ToList();
        var block = found.Count > 0 ? found[0] : new PartyBlock();
        foreach (var other in found.Skip(1))
        {
            Pour(other, block);
        }

        foreach (var name in names)
        {
            block.Keys.Add(name);
            _blocks[name] = block;
        }

        block.Add(telling);
        block.IsDecided |= decided.Concerns(telling);
        if (names.Count is 0)
        {
            _single.Add(block);
        }

        return block;
    }

    private void Pour(PartyBlock from, PartyBlock into)
    {
        foreach (var telling in from.Tellings)
        {
            into.Add(telling);
        }

        into.IsDecided |= from.IsDecided;
        foreach (var name in from.Keys)
        {
            into.Keys.Add(name);
            _blocks[name] = into;
        }
    }
}
