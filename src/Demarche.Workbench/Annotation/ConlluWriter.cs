using System.Globalization;
using System.Text;
using System.Text.Json;
using Demarche.Language;
using Demarche.Language.Lemmas;
using Demarche.Language.Parsing;
using Demarche.Language.Sentences;
using Demarche.Language.Tags;
using Demarche.Language.Tokens;

namespace Demarche.Workbench.Annotation;

/// <summary>Writes a document's sentences as CoNLL-U. White space and control characters within a field are written as a space, since a field may hold neither tab nor line break.</summary>
/// <param name="request">The document as it was given.</param>
/// <param name="document">The same with tags, lemmas and dependencies.</param>
internal sealed class ConlluWriter(AnnotationRequest request, Document document)
{
    private readonly StringBuilder _output = new(request.Text.Length * 8);
    private readonly TokenTable _table = document.Get(TokenTable.Layer);
    private readonly string _id = Clean(IdOf(request));

    /// <summary>Writes it.</summary>
    /// <returns>The lines in UTF-8; each sentence ends with a blank line.</returns>
    public byte[] Write()
    {
        _output.Append(CultureInfo.InvariantCulture, $"# newdoc id = {_id}\n");
        var (number, passage) = (0, -1);
        foreach (var sentence in document.Get(Sentence.Layer))
        {
            if (sentence.Passage != passage)
            {
                passage = sentence.Passage;
                _output.Append("# newpar\n");
            }

            WriteSentence(sentence, ++number);
        }

        return Encoding.UTF8.GetBytes(_output.ToString());
    }

    private void WriteSentence(Sentence sentence, int number)
    {
        _output.Append(CultureInfo.InvariantCulture, $"# sent_id = {_id}-{number}\n");
        _output.Append(CultureInfo.InvariantCulture, $"# text = {Clean(sentence.Span.In(document.Text))}\n");
        for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
        {
            var token = _table.Tokens[index];
            var first = token.FirstWord - sentence.FirstWord + 1;
            if (token.WordCount > 1)
            {
                _output.Append(CultureInfo.InvariantCulture, $"{first}-{first + token.WordCount - 1}\t{Clean(token.Span.In(document.Text))}\t_\t_\t_\t_\t_\t_\t_\t{Misc(index)}\n");
            }

            for (var word = 0; word < token.WordCount; word++)
            {
                WriteWord(sentence, token.FirstWord + word, FormOf(index, word), token.WordCount > 1 ? "_" : Misc(index));
            }
        }

        _output.Append('\n');
    }

    private void WriteWord(Sentence sentence, int word, string form, string misc)
    {
        var tag = document.Get(WordTag.Layer)[word];
        var dependency = document.Get(DependencyTrees.Layer)[word];
        var head = dependency.IsRoot ? 0 : dependency.Head - sentence.FirstWord + 1;
        _output.Append(
            CultureInfo.InvariantCulture,
            $"{word - sentence.FirstWord + 1}\t{form}\t{Clean(document.Get(Lemma.Layer)[word])}\t{tag.PartOfSpeech.ToString().ToUpperInvariant()}\t{tag.TreebankTag}\t{tag.Features}\t{head}\t{dependency.Relation}\t_\t{misc}\n");
    }

    // Given words keep the form they were given with, which need not be spelt as in the text.
    private string FormOf(int token, int word) =>
        Clean(request.Tokens.IsDefault
            ? _table.Words[_table.Tokens[token].FirstWord + word].Span.In(document.Text)
            : request.Tokens[token].Words[word]);

    private string Misc(int token) =>
        token + 1 < _table.Tokens.Length && _table.Tokens[token].Span.End == _table.Tokens[token + 1].Span.Start ? "SpaceAfter=No" : "_";

    private static string IdOf(AnnotationRequest request)
    {
        if (request.IdJson is not { } written)
        {
            return "0";
        }

        using var json = JsonDocument.Parse(written);
        return json.RootElement.ValueKind is JsonValueKind.String ? json.RootElement.GetString()! : written;
    }

    private static string Clean(ReadOnlySpan<char> field)
    {
        if (field.IsEmpty)
        {
            return "_";
        }

        var clean = new StringBuilder(field.Length);
        foreach (var c in field)
        {
            clean.Append(char.IsControl(c) || char.IsWhiteSpace(c) ? ' ' : c);
        }

        return clean.ToString();
    }
}
