using System.Globalization;
using Demarche.Language.Lemmas;
using Demarche.Training.Samples;
using Demarche.Training.Tasks;

namespace Demarche.Training.Corpora;

/// <summary>Reads treebanks in CoNLL-U: one sample a sentence, relation subtypes cut.</summary>
internal static class ConlluReader
{
    /// <summary>The sentences of a treebank.</summary>
    /// <param name="path">A CoNLL-U file.</param>
    /// <returns>Samples whose tags are part of speech, treebank tag, features, lemma rule and relation.</returns>
    internal static IEnumerable<Sample> Sentences(string path)
    {
        var document = "";
        foreach (var block in File.ReadAllText(path).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.Split('\n');
            document = lines.FirstOrDefault(line => line.StartsWith("# newdoc id = ", StringComparison.Ordinal))?[14..] ?? document;
            var rows = lines
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split('\t'))
                .Where(cells => cells[0].All(char.IsAsciiDigit))
                .ToArray();
            if (rows.Length > 0 && !ReservedDocuments.Contains(document))
            {
                yield return ToSample(document, rows);
            }
        }
    }

    private static Sample ToSample(string document, string[][] rows)
    {
        string[] Column(Func<string[], string> value) => [.. rows.Select(value)];
        return new Sample(
            SyntaxTask.TaskName,
            document,
            Column(cells => cells[1]),
            [
                Column(cells => cells[3]),
                Column(cells => cells[4]),
                Column(cells => cells[5]),
                Column(cells => LemmaRule.Between(cells[1], cells[2]).ToString()),
                Column(cells => cells[7].Split(':')[0]),
            ],
            [.. rows.Select(cells => int.Parse(cells[6], CultureInfo.InvariantCulture))]);
    }
}
