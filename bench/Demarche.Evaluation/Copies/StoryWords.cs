namespace Demarche.Evaluation.Copies;

/// <summary>The words of a story, cut as plainly as can be: runs of letters and digits. Quotations end with their mark or with their line.</summary>
internal static class StoryWords
{
    internal static List<StoryWord> Of(string text)
    {
        var words = new List<StoryWord>();
        var isQuoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            isQuoted = text[at] switch { '"' => !isQuoted, '“' => true, '”' or '\n' => false, _ => isQuoted };
            if (!char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            var start = at;
            while (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
            {
                at++;
            }

            words.Add(new StoryWord(start, at + 1, text[start..(at + 1)].ToLowerInvariant(), isQuoted));
        }

        return words;
    }
}
