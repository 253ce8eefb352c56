namespace Demarche.Language.Parsing;

/// <summary>The best tree with exactly one root over arc scores: Chu and Liu (1965) and Edmonds (1967), the root tried in turn as Stanojević and Cohen (2021) discuss.</summary>
public static class TreeDecoder
{
    private const float Never = -1e9f;

    /// <summary>Chooses the head of each word.</summary>
    /// <param name="scores">The score of word (row) under head (column), both counted from 1; column 0 is the root. Row 0 is not read.</param>
    /// <returns>The head of each word, 0 for the root; index 0 is -1.</returns>
    public static int[] Best(float[,] scores)
    {
        var heads = Arborescence(scores);
        if (heads.Skip(1).Count(head => head == 0) <= 1)
        {
            return heads;
        }

        // Lowering every root arc by more than all other scores can differ by makes a second root never worth its while.
        return Arborescence(WithCostlyRoot(scores));
    }

    private static float[,] WithCostlyRoot(float[,] scores)
    {
        var count = scores.GetLength(0);
        var (least, most) = (float.MaxValue, float.MinValue);
        for (var word = 1; word < count; word++)
        {
            for (var head = 0; head < count; head++)
            {
                if (head != word)
                {
                    (least, most) = (Math.Min(least, scores[word, head]), Math.Max(most, scores[word, head]));
                }
            }
        }

        var cost = ((most - least) * count) + 1;
        var copy = (float[,])scores.Clone();
        for (var word = 1; word < count; word++)
        {
            copy[word, 0] -= cost;
        }

        return copy;
    }

    private static int[] Arborescence(float[,] scores)
    {
        var heads = GreedyHeads(scores);
        return FindCycle(heads) is { } cycle ? Open(scores, heads, cycle) : heads;
    }

    private static int[] GreedyHeads(float[,] scores)
    {
        var count = scores.GetLength(0);
        var heads = new int[count];
        heads[0] = -1;
        for (var word = 1; word < count; word++)
        {
            heads[word] = 0;
            for (var head = 1; head < count; head++)
            {
                if (head != word && scores[word, head] > scores[word, heads[word]])
                {
                    heads[word] = head;
                }
            }
        }

        return heads;
    }

    private static List<int>? FindCycle(int[] heads)
    {
        var seenFrom = new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var at = start;
            while (at > 0 && seenFrom[at] == 0)
            {
                seenFrom[at] = start;
                at = heads[at];
            }

            if (at <= 0 || seenFrom[at] != start)
            {
                continue;
            }

            var cycle = new List<int> { at };
            for (var word = heads[at]; word != at; word = heads[word])
            {
                cycle.Add(word);
            }

            return cycle;
        }

        return null;
    }

    /// <summary>Takes the cycle for one word, solves the rest, and opens the cycle where the best way into it leads.</summary>
    private static int[] Open(float[,] scores, int[] heads, List<int> cycle)
    {
        var count = scores.GetLength(0);
        var outside = Enumerable.Range(0, count).Except(cycle).ToArray();
        var joined = outside.Length;
        var smaller = new float[joined + 1, joined + 1];
        var (entry, exit) = (new int[joined], new int[joined]);
        for (var i = 0; i < joined; i++)
        {
            for (var j = 0; j < joined; j++)
            {
                smaller[i, j] = scores[outside[i], outside[j]];
            }

            entry[i] = cycle.MaxBy(word => scores[word, outside[i]] - scores[word, heads[word]]);
            exit[i] = cycle.MaxBy(word => scores[outside[i], word]);
            smaller[joined, i] = scores[entry[i], outside[i]] - scores[entry[i], heads[entry[i]]];
            smaller[i, joined] = i == 0 ? Never : scores[outside[i], exit[i]];
        }

        var solved = Arborescence(smaller);
        var result = (int[])heads.Clone();
        for (var i = 1; i < joined; i++)
        {
            result[outside[i]] = solved[i] == joined ? exit[i] : outside[solved[i]];
        }

        result[entry[solved[joined]]] = outside[solved[joined]];
        return result;
    }
}
