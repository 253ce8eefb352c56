using Demarche.Language.Model;
using Demarche.Training.Samples;

namespace Demarche.Training.Tasks;

/// <summary>F1 of exact spans with their kind: all kinds together, all but MISC together, and each.</summary>
/// <param name="output">The head's output.</param>
/// <param name="path">The decoder.</param>
internal sealed class SpanFigure(string output, LabelPath path) : DevelopmentFigure
{
    private const int ErrorContext = 8;

    private readonly Dictionary<string, (int Right, int Found, int Gold)> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _errors = [];

    internal override void Add(IReadOnlyList<Sample> samples, EncoderRows rows, IReadOnlyDictionary<string, float[]> scores)
    {
        var count = path.Labels.Length;
        for (var row = 0; row < samples.Count; row++)
        {
            var words = samples[row].Words.Count;
            var best = path.Best(scores[output].AsSpan(((row * rows.Words) + 1) * count, words * count), words);
            var found = SpanLabels.Of([.. best.Select(label => path.Labels[label])]).ToHashSet();
            var gold = SpanLabels.Of(samples[row].Tags[0]).ToHashSet();
            _errors.AddRange(gold.Except(found).Select(span => Describe("missed", span, samples[row])));
            _errors.AddRange(found.Except(gold).Select(span => Describe("wrong", span, samples[row])));
            foreach (var (_, _, kind) in found.Union(gold))
            {
                _counts.TryAdd(kind, default);
            }

            foreach (var kind in _counts.Keys.ToList())
            {
                var (right, ours, theirs) = _counts[kind];
                _counts[kind] = (
                    right + found.Count(span => string.Equals(span.Kind, kind, StringComparison.Ordinal) && gold.Contains(span)),
                    ours + found.Count(span => string.Equals(span.Kind, kind, StringComparison.Ordinal)),
                    theirs + gold.Count(span => string.Equals(span.Kind, kind, StringComparison.Ordinal)));
            }
        }
    }

    internal override IEnumerable<(string Name, double Percent)> Figures()
    {
        yield return ("F1", F1(_counts.Values));
        if (_counts.ContainsKey("MISC"))
        {
            yield return ("F1 without MISC", F1(_counts.Where(pair => pair.Key is not "MISC").Select(pair => pair.Value)));
        }

        foreach (var (kind, counts) in _counts.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            yield return (kind, F1([counts]));
        }
    }

    internal override IReadOnlyList<string> Errors => _errors;

    private static string Describe(string what, (int Start, int End, string Kind) span, Sample sample)
    {
        string Words(int from, int to) => string.Join(' ', sample.Words.Skip(Math.Max(0, from)).Take(to - Math.Max(0, from)));
        return $"{what} {span.Kind}: {Words(span.Start - ErrorContext, span.Start)} [{Words(span.Start, span.End)}] {Words(span.End, span.End + ErrorContext)}";
    }

    private static double F1(IEnumerable<(int Right, int Found, int Gold)> counts)
    {
        var (right, both) = (0, 0);
        foreach (var (hits, found, gold) in counts)
        {
            right += hits;
            both += found + gold;
        }

        return both == 0 ? 0 : 200.0 * right / both;
    }
}
