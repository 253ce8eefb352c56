using System.Collections.Immutable;
using System.Text.Json;
using Demarche.Language;
using Demarche.Language.Lemmas;
using Demarche.Language.Parsing;
using Demarche.Language.Sentences;
using Demarche.Language.Tags;

namespace Demarche.Workbench.Annotation;

/// <summary>Writes what the model says of a word into the object of its token or word.</summary>
/// <param name="json">Takes the properties.</param>
/// <param name="document">A document with tags, lemmas and dependencies.</param>
internal sealed class SyntaxWriter(Utf8JsonWriter json, Document document)
{
    private readonly ImmutableArray<WordTag> _tags = document.Get(WordTag.Layer);
    private readonly ImmutableArray<string> _lemmas = document.Get(Lemma.Layer);
    private readonly DependencyTrees _dependencies = document.Get(DependencyTrees.Layer);

    /// <summary>Writes one word's properties; its head counts words in the sentence from 1, 0 for the root.</summary>
    /// <param name="word">Index of the word in the document.</param>
    /// <param name="sentence">Its sentence.</param>
    public void Write(int word, Sentence sentence)
    {
        var (tag, dependency) = (_tags[word], _dependencies[word]);
        json.WriteString("upos", tag.PartOfSpeech.ToString().ToUpperInvariant());
        json.WriteString("xpos", tag.TreebankTag);
        json.WriteString("feats", tag.Features);
        json.WriteString("lemma", _lemmas[word]);
        json.WriteNumber("head", dependency.IsRoot ? 0 : dependency.Head - sentence.FirstWord + 1);
        json.WriteString("deprel", dependency.Relation);
    }
}
