using System.Collections.Frozen;

namespace Demarche.Language.Lemmas;

/// <summary>The forms whose lemma no regular ending gives, read once when they are first asked for.</summary>
internal static class IrregularForms
{
    private static readonly FrozenDictionary<(string Tag, string Form), string> Lemmas = Read();

    /// <summary>The lemma of an irregular form.</summary>
    /// <param name="form">The form in lower case, with straight apostrophes.</param>
    /// <param name="tag">Its treebank tag.</param>
    /// <returns>The lemma; null where the form is not listed for the tag.</returns>
    internal static string? LemmaOf(string form, string tag) => Lemmas.GetValueOrDefault((tag, form));

    private static FrozenDictionary<(string Tag, string Form), string> Read()
    {
        var lemmas = new Dictionary<(string Tag, string Form), string>();
        foreach (var line in WordLists.Lines("Lemmas.irregular.txt"))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var tag in parts[0].Split('/'))
            {
                foreach (var form in parts[2..])
                {
                    lemmas.TryAdd((tag, form), parts[1]);
                }
            }
        }

        return lemmas.ToFrozenDictionary();
    }
}
