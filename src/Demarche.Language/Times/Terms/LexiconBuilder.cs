namespace Demarche.Language.Times.Terms;

/// <summary>Collects words and labels while the data files are read.</summary>
internal sealed class LexiconBuilder
{
    /// <summary>The value of a number's labels: the number itself.</summary>
    internal const int Itself = int.MinValue;

    private readonly Dictionary<string, int> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TimeWord> _words = new(StringComparer.OrdinalIgnoreCase);

    internal LexiconBuilder()
    {
        foreach (var mark in new[] { ",", ".", "-", "--", "/", ":", "(", ")", "'", "'s", "am", "pm", "p", "a" })
        {
            Literal(mark);
        }

        AddTo("am", "MERIDIEM", 0);
        AddTo("pm", "MERIDIEM", 12);
        AddTo("m", "M", 0);
    }

    /// <summary>How many labels there are.</summary>
    internal int LabelCount => _labels.Count;

    /// <summary>The words collected so far.</summary>
    internal IEnumerable<TimeWord> Words => _words.Values;

    /// <summary>The label of a class.</summary>
    /// <param name="name">The class, in capitals.</param>
    /// <returns>Its label.</returns>
    internal int Label(string name)
    {
        if (!_labels.TryGetValue(name, out var label))
        {
            _labels.Add(name, label = _labels.Count);
        }

        return label;
    }

    /// <summary>Whether any word or number is of a class.</summary>
    /// <param name="name">The class, in capitals.</param>
    /// <returns>True where it is known.</returns>
    internal bool Knows(string name) => _labels.ContainsKey(name);

    /// <summary>The label that a word has as itself.</summary>
    /// <param name="text">The word.</param>
    /// <returns>Its label.</returns>
    internal int Literal(string text)
    {
        var label = Label("=" + text);
        AddTo(text, "=" + text, 0);
        return label;
    }

    /// <summary>Puts a word into a class; a second time does nothing.</summary>
    /// <param name="written">The word; "jan." reads with a full stop only, "jan~" with or without.</param>
    /// <param name="name">The class.</param>
    /// <param name="value">What it is worth there.</param>
    internal void AddTo(string written, string name, int value)
    {
        var word = Word(written);
        var label = Label(name);
        if (!word.Labels.Contains(label))
        {
            word.Labels = [.. word.Labels, label];
            word.Values = [.. word.Values, value];
        }
    }

    /// <summary>The word of some letters, made where it is new.</summary>
    /// <param name="written">The word, with its mark for full stops.</param>
    /// <returns>The word.</returns>
    internal TimeWord Word(string written)
    {
        var text = written.Length > 1 ? written.TrimEnd('.', '~') : written;
        if (!_words.TryGetValue(text, out var word))
        {
            _words.Add(text, word = new TimeWord());
        }

        word.TakesStop |= written.Length != text.Length;
        word.NeedsStop |= written.Length > 1 && written.EndsWith('.');
        return word;
    }

    /// <summary>Ends the collecting.</summary>
    /// <param name="canStart">Whether a rule can begin with a label.</param>
    /// <returns>The lexicon.</returns>
    internal Lexicon Build(Func<int, bool> canStart)
    {
        var numbers = Numbers();
        foreach (var word in _words.Values)
        {
            word.Small = Small(word, canStart);
        }

        foreach (var word in _words.Values.Concat(numbers.Values))
        {
            word.CanStart = word.Labels.Any(canStart);
        }

        return new Lexicon(_words, numbers);
    }

    /// <summary>Names of months and of days of the week are capitalised in English; without a capital the word is another.</summary>
    private TimeWord? Small(TimeWord word, Func<int, bool> canStart)
    {
        int[] names = [Label("MONTH"), Label("WEEKDAY"), Label("WEEKDAYS")];
        if (!word.Labels.Any(names.Contains))
        {
            return null;
        }

        var kept = Enumerable.Range(0, word.Labels.Length).Where(index => !names.Contains(word.Labels[index])).ToArray();
        return new TimeWord
        {
            Labels = [.. kept.Select(index => word.Labels[index])],
            Values = [.. kept.Select(index => word.Values[index])],
            Cue = word.Cue,
            CanStart = kept.Any(index => canStart(word.Labels[index])),
        };
    }

    private Dictionary<NumberLabels, TimeWord> Numbers()
    {
        var numbers = new Dictionary<NumberLabels, TimeWord>();
        foreach (var labels in NumberShapes.All())
        {
            var word = new TimeWord();
            foreach (var flag in Enum.GetValues<NumberLabels>())
            {
                var name = flag.ToString().ToUpperInvariant();
                if (flag != NumberLabels.None && labels.HasFlag(flag))
                {
                    word.Labels = [.. word.Labels, Label(name)];
                    word.Values = [.. word.Values, Itself];
                }
            }

            numbers.TryAdd(labels, word);
        }

        return numbers;
    }
}
