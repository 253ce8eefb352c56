using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Lemmas;
using Demarche.Language.Names;
using Demarche.Language.Parsing;
using Demarche.Language.Sentences;
using Demarche.Language.Tags;
using Demarche.Language.Tokens;

namespace Demarche.Reading.Tests.Coreference;

/// <summary>Makes annotated documents by hand: a word a line "form lemma upos xpos head relation [name]", heads counted from 1 in the sentence, sentences apart by empty lines.</summary>
internal static class HandTree
{
    internal static Document Of(string rows)
    {
        var sentences = rows.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(sentence => sentence.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(row => row.Split(' ')).ToList()).ToList();
        var document = new Document(string.Join(' ', sentences.SelectMany(sentence => sentence).Select(row => row[0])));
        new TokenStage().Annotate(document);
        var words = document.Get(TokenTable.Layer).Words;
        var (first, dependencies, bounds) = (0, new List<Dependency>(), new List<Sentence>());
        foreach (var sentence in sentences)
        {
            bounds.Add(new Sentence(words[first].Span.Cover(words[first + sentence.Count - 1].Span), first, sentence.Count, first, sentence.Count, 0));
            dependencies.AddRange(sentence.Select(row => new Dependency(row[4] is "0" ? -1 : first + int.Parse(row[4], System.Globalization.CultureInfo.InvariantCulture) - 1, row[5])));
            first += sentence.Count;
        }

        var all = sentences.SelectMany(sentence => sentence).ToList();
        document.Attach(Sentence.Layer, [.. bounds]);
        document.Attach(WordTag.Layer, [.. all.Select(row => new WordTag(Enum.Parse<PartOfSpeech>(row[2], ignoreCase: true), row[3], "_"))]);
        document.Attach(Lemma.Layer, [.. all.Select(row => row[1])]);
        document.Attach(DependencyTrees.Layer, new DependencyTrees([.. dependencies]));
        document.Attach(NamedEntity.Layer, [.. Names(all, words)]);
        return document;
    }

    /// <summary>Words of one kind that follow each other are one name.</summary>
    private static IEnumerable<NamedEntity> Names(List<string[]> rows, ImmutableArray<Word> words)
    {
        for (var first = 0; first < rows.Count;)
        {
            var end = first + 1;
            while (rows[first].Length > 6 && end < rows.Count && rows[end].Length > 6 && string.Equals(rows[end][6], rows[first][6], StringComparison.Ordinal))
            {
                end++;
            }

            if (rows[first].Length > 6)
            {
                yield return new NamedEntity(words[first].Span.Cover(words[end - 1].Span), first, end - first, Enum.Parse<NameKind>(rows[first][6], ignoreCase: true));
            }

            first = end;
        }
    }
}
