namespace Demarche.Language.Model;

/// <summary>Puts the windows of one document into passes so that little is padding and passes are few.</summary>
internal static class WindowBatches
{
    // What a pass costs before its first piece, in pieces: 0.5 ms against 0.07 ms a piece. Passes of 64 to 512 pieces cost
    // the same a piece; larger ones leave the cache and cost a fifth more (docs/results/language-speed.md).
    private const int PassCost = 8;

    /// <summary>Cuts windows into batches of like length: the cut that costs least in padded pieces and passes.</summary>
    /// <param name="windows">The windows with their widths in pieces, padded as <see cref="EncoderRows.Even"/> says.</param>
    /// <param name="most">Padded pieces of a batch; a wider window is a batch of its own.</param>
    /// <returns>The batches; which they are depends on nothing but the windows.</returns>
    internal static IEnumerable<List<SentenceWindow>> Cut(IEnumerable<(SentenceWindow Window, int Width)> windows, int most)
    {
        var sorted = windows.OrderBy(pair => pair.Width).ThenBy(pair => pair.Window.First).ToList();
        var starts = Starts(sorted, most);
        var batches = new List<List<SentenceWindow>>();
        for (var end = sorted.Count; end > 0; end = starts[end])
        {
            batches.Add([.. sorted[starts[end]..end].Select(pair => pair.Window)]);
        }

        batches.Reverse();
        return batches;
    }

    /// <summary>Where the last batch of the cheapest cut of the first so many windows begins (dynamic programming).</summary>
    private static int[] Starts(List<(SentenceWindow Window, int Width)> sorted, int most)
    {
        var costs = new long[sorted.Count + 1];
        var starts = new int[sorted.Count + 1];
        for (var end = 1; end <= sorted.Count; end++)
        {
            var width = sorted[end - 1].Width;
            costs[end] = long.MaxValue;
            for (var start = end - 1; start >= 0 && (start == end - 1 || (end - start) * width <= most); start--)
            {
                var cost = costs[start] + PassCost + ((end - start) * width);
                if (cost < costs[end])
                {
                    (costs[end], starts[end]) = (cost, start);
                }
            }
        }

        return starts;
    }
}
