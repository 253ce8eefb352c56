using System.Globalization;

namespace Demarche.Evaluation.Measures;

/// <summary>Real pages: decisive segments of the story that must be in it, and segments of furniture that must not.</summary>
internal sealed class PagesMeasure() : Measure("pages", "Body of real pages: corpora/pages/trafilatura-en-dev")
{
    internal override (string Printed, IReadOnlyList<Figure> Figures) Run(Workplace workplace)
    {
        var gold = Path.Combine(workplace.Corpora, "pages", "trafilatura-en-dev.jsonl");
        var output = workplace.Demarche("pages.out.jsonl", "read", "--format", "jsonl", gold);
        var printed = workplace.Score("score_segments.py", gold, output);
        var words = printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var f1 = double.Parse(words[Array.FindIndex(words, word => word is "F1" or "f1") + 1], CultureInfo.InvariantCulture);
        return (printed, [new Figure("pages: segment F1", f1 * 100, 93)]);
    }
}
