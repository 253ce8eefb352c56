using System.Text.Json;
using Demarche.Training.Corpora;

namespace Demarche.Training.SelfTraining;

/// <summary>Knows the runs of ten words of every text that we measure on, so that no such text is learned from in another shape.</summary>
internal sealed class ShingleGuard
{
    private const int Length = 10;
    private const double MostShared = 0.05;

    private static readonly string[] Measured =
    [
        "ner/conll2003-train.jsonl", "ner/conll2003-dev.jsonl", "ner/worldwide-train.jsonl", "ner/worldwide-dev.jsonl", "ner/crossner-politics-dev.jsonl",
        "ner/re3d-dev.jsonl", "ner/wnut17-dev.jsonl", "ner/uner-ewt-dev.jsonl", "stance/seesaw-train.jsonl", "stance/seesaw-dev.jsonl",
        "attribution/polnear-dev.jsonl", "timex/meantime-dev.jsonl", "gum/gum-dev.jsonl",
    ];

    private readonly HashSet<ulong> _known = [];

    /// <summary>Reads the measured texts.</summary>
    /// <param name="corpora">Where the corpora are.</param>
    internal ShingleGuard(CorpusFolder corpora)
    {
        foreach (var file in Measured)
        {
            foreach (var line in File.ReadLines(corpora.Path(file.Split('/'))))
            {
                using var json = JsonDocument.Parse(line);
                _known.UnionWith(Shingles(json.RootElement.GetProperty("text").GetString()!));
            }
        }

        foreach (var story in Directory.EnumerateFiles(corpora.Path("acceptance-real"), "*.txt").Concat(Directory.EnumerateFiles(corpora.Path("acceptance"), "*.txt")))
        {
            _known.UnionWith(Shingles(File.ReadAllText(story)));
        }
    }

    /// <summary>Whether a text shares no more with the measured ones than set phrases.</summary>
    internal bool IsFree(string text)
    {
        var (all, shared) = (0, 0);
        foreach (var shingle in Shingles(text))
        {
            all++;
            shared += _known.Contains(shingle) ? 1 : 0;
        }

        return shared <= MostShared * all;
    }

    private static IEnumerable<ulong> Shingles(string text)
    {
        var words = text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var start = 0; start + Length <= words.Length; start++)
        {
            var hash = 14695981039346656037UL;
            for (var word = start; word < start + Length; word++)
            {
                foreach (var c in words[word])
                {
                    hash = (hash ^ c) * 1099511628211UL;
                }

                hash = (hash ^ ' ') * 1099511628211UL;
            }

            yield return hash;
        }
    }
}
