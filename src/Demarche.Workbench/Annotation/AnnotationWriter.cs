using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Demarche.Language;
using Demarche.Language.Names;
using Demarche.Language.Parsing;
using Demarche.Language.Sentences;
using Demarche.Language.Times;
using Demarche.Language.Tokens;
using Demarche.Reading.Events.Pairs;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;

namespace Demarche.Workbench.Annotation;

/// <summary>Writes the layers of one document as a JSON object; offsets are UTF-16 code units.</summary>
internal sealed class AnnotationWriter(Utf8JsonWriter json, AnnotationRequest request, Document document, PairReader pairs)
{
    /// <summary>Letters of all scripts are written as they are.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the object.</summary>
    /// <param name="layers">The layers to write; the document has them.</param>
    public void Write(AnnotationLayers layers)
    {
        json.WriteStartObject();
        if (request.IdJson is { } id)
        {
            json.WritePropertyName("id");
            json.WriteRawValue(id);
        }

        json.WriteString("offsetUnit", "utf16");
        WriteIf(layers, AnnotationLayers.Sentences, () => WriteSentences(layers.HasFlag(AnnotationLayers.Syntax)));
        WriteIf(layers, AnnotationLayers.Timexes, WriteTimexes);
        WriteIf(layers, AnnotationLayers.Attributions, WriteAttributions);
        WriteIf(layers, AnnotationLayers.Entities, WriteEntities);
        if (layers.HasFlag(AnnotationLayers.Pairs) && !request.Pairs.IsDefault)
        {
            WritePairs();
        }

        json.WriteEndObject();
    }

    private static void WriteIf(AnnotationLayers layers, AnnotationLayers layer, Action write)
    {
        if (layers.HasFlag(layer))
        {
            write();
        }
    }

    private void WriteSentences(bool withSyntax)
    {
        var table = document.Get(TokenTable.Layer);
        var syntax = withSyntax && document.Has(DependencyTrees.Layer) ? new SyntaxWriter(json, document) : null;
        json.WriteStartArray("sentences");
        foreach (var sentence in document.Get(Sentence.Layer))
        {
            json.WriteStartObject();
            WriteBounds(sentence.Span);
            json.WriteStartArray("tokens");
            for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
            {
                WriteToken(table, index, sentence, syntax);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteToken(TokenTable table, int index, Sentence sentence, SyntaxWriter? syntax)
    {
        var token = table.Tokens[index];
        json.WriteStartObject();
        WriteBounds(token.Span);
        json.WriteString("form", token.Span.In(document.Text));
        if (token.WordCount > 1)
        {
            json.WriteStartArray("words");
            for (var word = 0; word < token.WordCount; word++)
            {
                json.WriteStartObject();
                json.WriteString("form", FormOf(table, index, word));
                syntax?.Write(token.FirstWord + word, sentence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
        else
        {
            syntax?.Write(token.FirstWord, sentence);
        }

        json.WriteEndObject();
    }

    // Given words keep the form they were given with, which need not be spelt as in the text.
    private ReadOnlySpan<char> FormOf(TokenTable table, int token, int word) =>
        request.Tokens.IsDefault
            ? table.Words[table.Tokens[token].FirstWord + word].Span.In(document.Text)
            : request.Tokens[token].Words[word];

    private void WriteTimexes()
    {
        json.WriteStartArray("timexes");
        foreach (var time in document.Get(TimeExpression.Layer))
        {
            json.WriteStartObject();
            WriteBounds(time.Span);
            json.WriteString("type", time.Type.ToString().ToUpperInvariant());
            json.WriteString("value", time.Value);
            if (TimexNames.Of(time.Modifier) is { } modifier)
            {
                json.WriteString("mod", modifier);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // PolNeAR, whose form this is, marks no attribution within another's content: those stand apart.
    private void WriteAttributions()
    {
        var statements = document.Get(Statement.Layer);
        WriteAttributions("attributions", statements.Where(statement => statement.Within is null));
        WriteAttributions("nestedAttributions", statements.Where(statement => statement.Within is not null));
    }

    private void WriteAttributions(string name, IEnumerable<Statement> statements)
    {
        json.WriteStartArray(name);
        foreach (var statement in statements)
        {
            json.WriteStartObject();
            json.WriteString("id", statement.Id.Value);
            if (statement.Within is { } outer)
            {
                json.WriteString("within", outer.Value);
            }

            WriteSpans("source", statement.Source is { } source ? [source.Span] : []);
            WriteSpans("cue", statement.Cue);
            WriteSpans("content", statement.Content);
            json.WriteNumber("confidence", Math.Round(statement.Confidence, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteEntities()
    {
        if (document.Has(NamedEntity.Layer))
        {
            WriteNames();
            return;
        }

        var names = document.Get(Party.Layer)
            .Where(party => EntityType.Of(party.Kind) is not null)
            .SelectMany(party => party.Mentions, (party, mention) => (party.Kind, mention))
            .Where(pair => pair.mention.Form is MentionForm.Name)
            .DistinctBy(pair => pair.mention.Evidence)
            .OrderBy(pair => pair.mention.Evidence);
        json.WriteStartArray("entities");
        foreach (var (kind, mention) in names)
        {
            json.WriteStartObject();
            WriteBounds(mention.Evidence);
            json.WriteString("type", EntityType.Of(kind));
            json.WriteString("class", EnumNames.NameOf(kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteNames()
    {
        json.WriteStartArray("entities");
        foreach (var name in document.Get(NamedEntity.Layer))
        {
            json.WriteStartObject();
            WriteBounds(name.Span);
            json.WriteString("type", EntityType.Of(name.Kind));
            json.WriteString("class", EnumNames.NameOf(name.Class));
            json.WriteNumber("confidence", Math.Round(name.Confidence, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteSpans(string name, ImmutableArray<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private void WritePairs()
    {
        json.WriteStartArray("pairs");
        foreach (var judgement in pairs.Read(document, request.Pairs))
        {
            json.WriteStartObject();
            json.WriteString("type", judgement.Type?.ToString().ToUpperInvariant() ?? "NONE");
            json.WriteNumber("stance", judgement.Stance);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteBounds(TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }
}
