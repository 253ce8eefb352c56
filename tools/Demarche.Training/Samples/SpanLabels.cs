namespace Demarche.Training.Samples;

/// <summary>Spans in BIO labels.</summary>
internal static class SpanLabels
{
    /// <summary>The spans that labels mark.</summary>
    /// <param name="labels">"O", "B-…", "I-…", a label a word.</param>
    /// <returns>First word, word after the last, kind.</returns>
    internal static IEnumerable<(int Start, int End, string Kind)> Of(string[] labels)
    {
        for (var word = 0; word < labels.Length; word++)
        {
            if (labels[word][0] is not 'B')
            {
                continue;
            }

            var end = word + 1;
            while (end < labels.Length && labels[end][0] is 'I')
            {
                end++;
            }

            yield return (word, end, labels[word][2..]);
        }
    }

    /// <summary>Writes one span into labels.</summary>
    internal static void Mark(string[] labels, int start, int end, string kind)
    {
        for (var word = start; word < end; word++)
        {
            labels[word] = (word == start ? "B-" : "I-") + kind;
        }
    }

    /// <summary>The words of a span, parted by spaces.</summary>
    internal static string Text(Sample sample, int start, int end) => string.Join(' ', sample.Words.Skip(start).Take(end - start));
}
