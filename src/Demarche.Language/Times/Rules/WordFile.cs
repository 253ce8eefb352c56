using Demarche.Language.Times.Terms;

namespace Demarche.Language.Times.Rules;

/// <summary>Reads files of words: "CLASS value: words" and "CUE: words".</summary>
internal static class WordFile
{
    /// <summary>Reads words of classes.</summary>
    /// <param name="lexicon">Where to put them.</param>
    /// <param name="text">The file.</param>
    /// <exception cref="FormatException">A line is not of that form.</exception>
    internal static void Read(LexiconBuilder lexicon, string text)
    {
        foreach (var (head, words) in Lines(text))
        {
            var parts = head.Split(' ');
            if (parts.Length != 2)
            {
                throw new FormatException($"\"{head}\" is not \"CLASS value\".");
            }

            var value = SlotValue.ValueOf(parts[1]);
            foreach (var word in words)
            {
                Put(lexicon, parts[0], word, value);
            }
        }
    }

    /// <summary>Reads what words tell about tense and clauses.</summary>
    /// <param name="lexicon">Where to put them.</param>
    /// <param name="text">The file.</param>
    internal static void ReadCues(LexiconBuilder lexicon, string text)
    {
        foreach (var (head, words) in Lines(text))
        {
            var cue = Enum.Parse<CueKind>(head.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            foreach (var word in words)
            {
                lexicon.Word(word).Cue |= cue;
            }
        }

        lexicon.Word("-").IsJoiner = true;
        lexicon.Word("and").IsJoiner = true;
    }

    /// <summary>The lines of a data file without comments.</summary>
    /// <param name="text">The file.</param>
    /// <returns>What stands before the colon, and the words behind it.</returns>
    internal static IEnumerable<(string Head, string[] Words)> Lines(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.Length > 0 && line[0] != '#' && colon > 0)
            {
                yield return (line[..colon].Trim(), line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            }
        }
    }

    private static void Put(LexiconBuilder lexicon, string name, string word, int value)
    {
        switch (name)
        {
            case "CARD":
                lexicon.Word(word).Cardinal = value;
                break;
            case "ORD":
                lexicon.Word(word).Ordinal = value;
                lexicon.AddTo(word, name, value);
                lexicon.AddTo(word, "DAYORD", value);
                break;
            default:
                lexicon.AddTo(word, name, value);
                break;
        }
    }
}
