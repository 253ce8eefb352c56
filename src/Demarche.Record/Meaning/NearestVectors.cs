namespace Demarche.Record.Meaning;

/// <summary>Looks through vectors for those nearest to one. What it finds does not depend on the order they come in.</summary>
/// <param name="wanted">The vector, as <see cref="VectorCode"/> writes it.</param>
/// <param name="count">How many are wanted.</param>
public sealed class NearestVectors(byte[] wanted, int count)
{
    // So many are gathered before the farther ones are thrown away, since some may be gone from the record, or equally near.
    private const int Slack = 4;

    private List<(long Number, int Place, float Similarity)> _found = [];
    private float _least = float.NegativeInfinity;

    /// <summary>Looks through a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="among">Numbers of the embedded reports that count; null for all.</param>
    public void Look(VectorBlock block, IReadOnlySet<long>? among = null)
    {
        for (var index = 0; index < block.Count; index++)
        {
            var similarity = VectorCode.Product(wanted, block.Vector(index));
            if (similarity >= _least && block.Member(index) is var (number, place) && (among is null || among.Contains(number)))
            {
                _found.Add((number, place, similarity));
                Prune();
            }
        }
    }

    /// <summary>What was found: at least as many as were wanted, where there are as many.</summary>
    /// <returns>Number of the report, place of the sentence, and product of the vectors, in no order.</returns>
    public IReadOnlyList<(long Number, int Place, float Similarity)> Found() => _found;

    private void Prune()
    {
        var kept = Slack * count;
        if (_found.Count >= 2 * kept && _found.Count % kept is 0)
        {
            _least = _found.Select(one => one.Similarity).OrderDescending().ElementAt(kept - 1);
            _found = [.. _found.Where(one => one.Similarity >= _least)];
        }
    }
}
