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
        document.Attach(NamedEntity.Layer, [.. all.Index().Where(row => row.Item.Length > 6).Select(row =>
            new NamedEntity(words[row.Index].Span, row.Index, 1, Enum.Parse<NameKind>(row.Item[6], ignoreCase: true)))]);
        return document;
    }
}
