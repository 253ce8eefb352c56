using Demarche.Training.Generation;
using Demarche.Training.Samples;

namespace Demarche.Training.Corpora;

/// <summary>
/// Labels the names that a corpus leaves unmarked because they only modify a noun ("Taipei police", "Iraqi officials"): by the same words
/// elsewhere in the document, then by the gazetteers. Sentences where an unmarked name stays unknown are left out.
/// </summary>
internal sealed class NameCompletion
{
    private const int MostWords = 6;

    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _calendar;

    internal NameCompletion()
    {
        var lists = NameLists.All();
        _calendar = [.. lists["calendar"]];
        foreach (var (label, names) in new (string, string[])[]
        {
            ("LOC", ["country", "state", "capital"]), ("MISC", ["demonym", "demonyms"]), ("ORG", ["igo", "armed", "party", "media", "company", "ngo"]),
        })
        {
            foreach (var name in names.SelectMany(list => lists[list]))
            {
                _known.TryAdd(name, label);
            }
        }
    }

    /// <summary>The sentences of one document with every name labelled.</summary>
    /// <param name="sentences">The document's samples, each with the words that are proper nouns or stand in a marked phrase that is no name.</param>
    /// <returns>The samples that are wholly labelled.</returns>
    internal IEnumerable<Sample> Complete(IReadOnlyList<(Sample Sample, bool[] IsOpen)> sentences)
    {
        var inDocument = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (sample, _) in sentences)
        {
            foreach (var (start, end, label) in SpanLabels.Of(sample.Tags[0]))
            {
                inDocument.TryAdd(SpanLabels.Text(sample, start, end), label);
                if (label is "PER")
                {
                    inDocument.TryAdd(sample.Words[end - 1], label);
                }
            }
        }

        return sentences.Where(pair => Fill(pair.Sample, pair.IsOpen, inDocument)).Select(pair => pair.Sample);
    }

    /// <summary>Gives the names that the gazetteers know the kind they have there; a state's people stay what they were called.</summary>
    /// <param name="sample">A sample, changed in place.</param>
    internal void Correct(Sample sample)
    {
        foreach (var (start, end, _) in SpanLabels.Of(sample.Tags[0]).ToList())
        {
            if (_known.TryGetValue(SpanLabels.Text(sample, start, end), out var label))
            {
                SpanLabels.Mark(sample.Tags[0], start, end, label);
            }
        }
    }

    private bool Fill(Sample sample, bool[] isOpen, Dictionary<string, string> inDocument)
    {
        var tags = sample.Tags[0];
        var isWhole = true;
        for (var word = 0; word < tags.Length;)
        {
            var length = tags[word] is "O" ? Longest(sample, word, inDocument) : 1;
            if (length == 0)
            {
                isWhole &= !isOpen[word] || NameTypes.IsTitle(sample.Words[word]) || _calendar.Contains(sample.Words[word]) || !NameTypes.IsCapital(sample.Words[word]);
                length = 1;
            }

            word += length;
        }

        return isWhole;
    }

    // Labels the longest known name that begins at a word, and says how long it is; 0 where none does.
    private int Longest(Sample sample, int word, Dictionary<string, string> inDocument)
    {
        var tags = sample.Tags[0];
        var most = 0;
        while (most < MostWords && word + most < tags.Length && tags[word + most] is "O")
        {
            most++;
        }

        for (var length = most; length > 0; length--)
        {
            var text = SpanLabels.Text(sample, word, word + length);
            if (char.IsUpper(text[0]) && (inDocument.TryGetValue(text, out var label) || _known.TryGetValue(text, out label)))
            {
                SpanLabels.Mark(tags, word, word + length, label);
                return length;
            }
        }

        return 0;
    }
}
