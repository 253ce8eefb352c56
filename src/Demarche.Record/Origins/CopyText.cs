using System.Numerics;

namespace Demarche.Record.Origins;

/// <summary>A text as it is compared with others: the hashes of its shingles, which are runs of words outside quotations.</summary>
public sealed class CopyText
{
    // A text of about a thousand words has this level.
    private const int MarkLevel = 5;

    private const int ShinglesToMark = 48;

    private readonly ulong[] _ordered;

    private readonly bool[] _isAfterGap;

    private readonly ulong[] _distinct;

    private CopyText(ulong[] ordered, bool[] isAfterGap, int fingerprints)
    {
        (_ordered, _isAfterGap) = (ordered, isAfterGap);
        _distinct = Distinct(ordered);
        Level = Math.Max(0, BitOperations.Log2((uint)Math.Max(1, _distinct.Length / fingerprints)));
        Fingerprints = [.. _distinct.Where(hash => IsFingerprint(hash, Level)).Select(hash => unchecked((long)hash))];
    }

    /// <summary>How many distinct shingles it has.</summary>
    public int Count => _distinct.Length;

    /// <summary>How many zeros the hash of a fingerprint ends in, at least.</summary>
    internal int Level { get; }

    /// <summary>The hashes that it is found by.</summary>
    internal IReadOnlyList<long> Fingerprints { get; }

    /// <summary>Four smallest hashes, each in another order of all hashes, 16 bits of each: versions of one text agree in most of them, other texts in none.</summary>
    /// <returns>The four, worked out anew.</returns>
    internal long Sketch() => SketchOf(_distinct);

    /// <summary>Reads a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="rule">How long a shingle is, and how many fingerprints are kept.</param>
    /// <returns>The text as it is compared.</returns>
    public static CopyText Of(string text, CopyRule rule)
    {
        var words = CopyWords.Of(text);
        var length = rule.ShingleWords;
        var hashes = new List<ulong>(words.Count);
        var gaps = new List<bool>(words.Count);
        var (start, isAfterGap) = (0, true);
        for (var end = 1; end <= words.Count; end++)
        {
            if (words[end - 1].IsAfterGap)
            {
                (start, isAfterGap) = (end - 1, true);
            }

            if (end - start >= length)
            {
                hashes.Add(Hash(words, end - length, end));
                gaps.Add(isAfterGap);
                isAfterGap = false;
            }
        }

        return new CopyText([.. hashes], [.. gaps], rule.Fingerprints);
    }

    /// <summary>Counts the distinct shingles that a longer text has too, without those that are common.</summary>
    /// <param name="longer">The text with as many distinct shingles, or more.</param>
    /// <param name="isCommon">Whether a fingerprint that both have is common; a shingle is where the nearest one in its run is.</param>
    /// <returns>The count.</returns>
    internal int CountShared(CopyText longer, Func<long, bool> isCommon)
    {
        var level = Math.Max(Level, longer.Level);
        var shared = new HashSet<ulong>();
        for (var start = 0; start < _ordered.Length;)
        {
            var end = start;
            while (end < _ordered.Length && (end == start || !_isAfterGap[end]) && longer.Has(_ordered[end]))
            {
                end++;
            }

            AddUncommon(start, end, level, isCommon, shared);
            start = Math.Max(end, start + 1);
        }

        return shared.Count;
    }

    /// <summary>Orders texts by how many distinct shingles they have, and where these are as many by the shingles.</summary>
    internal int CompareTo(CopyText other) =>
        Count != other.Count ? Count.CompareTo(other.Count) : _ordered.AsSpan().SequenceCompareTo(other._ordered);

    private bool Has(ulong hash) => Array.BinarySearch(_distinct, hash) >= 0;

    private void AddUncommon(int start, int end, int level, Func<long, bool> isCommon, HashSet<ulong> shared)
    {
        var marks = Marks(start, end, level);
        var next = 0;
        for (var at = start; at < end; at++)
        {
            while (next + 1 < marks.Count && marks[next + 1] - at < at - marks[next])
            {
                next++;
            }

            if (marks.Count is 0 || !isCommon(unchecked((long)_ordered[marks[next]])))
            {
                shared.Add(_ordered[at]);
            }
        }
    }

    // Where the fingerprints of a run stand: of those that are few enough, since more texts hold them and whether they are common is better known.
    private List<int> Marks(int start, int end, int level)
    {
        var marks = new List<int>();
        for (var chosen = Math.Max(level, MarkLevel); chosen >= level && (marks.Count is 0 || marks.Count < (end - start) / ShinglesToMark); chosen--)
        {
            marks.Clear();
            for (var at = start; at < end; at++)
            {
                if (IsFingerprint(_ordered[at], chosen))
                {
                    marks.Add(at);
                }
            }
        }

        return marks;
    }

    private static ulong[] Distinct(ulong[] ordered)
    {
        var sorted = ordered.ToArray();
        Array.Sort(sorted);
        var count = 0;
        for (var at = 0; at < sorted.Length; at++)
        {
            if (count is 0 || sorted[at] != sorted[count - 1])
            {
                sorted[count++] = sorted[at];
            }
        }

        return sorted[..count];
    }

    private static long SketchOf(ulong[] hashes)
    {
        var sketch = 0UL;
        for (var order = 1UL; order <= 4; order++)
        {
            var smallest = ulong.MaxValue;
            foreach (var hash in hashes)
            {
                smallest = Math.Min(smallest, Mix(hash ^ order));
            }

            sketch = (sketch << 16) | (Mix(smallest) & 0xFFFF);
        }

        return unchecked((long)sketch);
    }

    private static bool IsFingerprint(ulong hash, int level) => BitOperations.TrailingZeroCount(hash) >= level;

    private static ulong Hash(List<CopyWord> words, int start, int end)
    {
        var hash = 0UL;
        for (var at = start; at < end; at++)
        {
            hash = Mix(hash ^ words[at].Hash);
        }

        return hash;
    }

    // The finaliser of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014), with its increment.
    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
