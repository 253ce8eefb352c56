using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Demarche.Language;
using Demarche.Language.Lemmas;
using Demarche.Language.Model;
using Demarche.Language.Names;
using Demarche.Language.Parsing;
using Demarche.Language.Sentences;
using Demarche.Language.Tags;
using Demarche.Language.Times;
using Demarche.Language.Tokens;
using Demarche.Reading;
using Demarche.Reading.Events.Pairs;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;

namespace Demarche.Workbench.Annotation;

/// <summary>Annotates one document and writes it, as one line of JSON or as sentences of CoNLL-U. Holds no state between documents; safe for any number of threads.</summary>
/// <param name="options">The layers to write, of which only the stages that they need are run; the model and the form.</param>
internal sealed class Annotator(AnnotationOptions options)
{
    private readonly PairReader _pairs = new(options.Model);
    private readonly Pipeline _free = PipelineFor(options);
    private readonly Pipeline _overTokens = PipelineFor(options, TokenTable.Layer);
    private readonly Pipeline _overSentences = PipelineFor(options, TokenTable.Layer, Sentence.Layer);

    /// <summary>Annotates a document.</summary>
    /// <param name="request">The document.</param>
    /// <returns>The output line, or lines, in UTF-8, with line breaks.</returns>
    public byte[] Annotate(AnnotationRequest request)
    {
        var report = ReportOf(request);
        var document = Reader.DocumentOf(report);
        var pipeline = _free;
        if (!request.Tokens.IsDefault)
        {
            var table = GivenTokens.Of(request.Text, request.Tokens);
            document.Attach(TokenTable.Layer, table);
            pipeline = _overTokens;
            if (!request.SentenceLengths.IsDefault)
            {
                document.Attach(Sentence.Layer, GivenSentences.Of(document.Passages, table, request.SentenceLengths));
                pipeline = _overSentences;
            }
        }

        pipeline.Annotate(document);
        return options.Format is AnnotationFormat.Conllu ? new ConlluWriter(request, document).Write() : LineOf(request, document);
    }

    private static Pipeline PipelineFor(AnnotationOptions options, params ReadOnlySpan<Layer> given)
    {
        var stages = Reader.Stages(options.Model);
        foreach (var layer in given)
        {
            stages.Given(layer);
        }

        var layers = LayersOf(options.Layers, options.Model is not null);
        if (options.Model is { } model && options.Layers.HasFlag(AnnotationLayers.Pairs) && new PairReader(model).UsesStates)
        {
            stages.Add(ModelStages.States(model));
            layers = layers.Append(WordStates.Layer);
        }

        return stages.BuildFor([.. layers]);
    }

    private static IEnumerable<Layer> LayersOf(AnnotationLayers layers, bool hasModel)
    {
        if (layers.HasFlag(AnnotationLayers.Sentences))
        {
            yield return Sentence.Layer;
        }

        // Statements are read from parties, which look at trees and names where there are any.
        if (hasModel && (layers & (AnnotationLayers.Syntax | AnnotationLayers.Attributions | AnnotationLayers.Pairs)) is not AnnotationLayers.None)
        {
            yield return WordTag.Layer;
            yield return Lemma.Layer;
            yield return DependencyTrees.Layer;
        }

        if (layers.HasFlag(AnnotationLayers.Timexes))
        {
            yield return TimeExpression.Layer;
        }

        if (layers.HasFlag(AnnotationLayers.Attributions))
        {
            yield return Statement.Layer;
        }

        if (hasModel && (layers & (AnnotationLayers.Entities | AnnotationLayers.Attributions | AnnotationLayers.Pairs)) is not AnnotationLayers.None)
        {
            yield return NamedEntity.Layer;
        }

        if (!hasModel && layers.HasFlag(AnnotationLayers.Entities))
        {
            yield return Party.Layer;
        }
    }

    // The paragraphs of the text, or all of it as one where a given token or sentence crosses an end of a paragraph.
    private static Report ReportOf(AnnotationRequest request)
    {
        var report = Report.OfPlainText(request.Text, request.Day);
        return request.Tokens.IsDefault || FitsBlocks(request, report.Blocks)
            ? report
            : new Report(request.Text, [new Block(BlockRole.Paragraph, new TextSpan(0, request.Text.Length))], report.Language, report.Captures);
    }

    private static bool FitsBlocks(AnnotationRequest request, ImmutableArray<Block> blocks)
    {
        var first = 0;
        var block = 0;
        foreach (var length in request.SentenceLengths.IsDefault ? Enumerable.Repeat(1, request.Tokens.Length) : request.SentenceLengths)
        {
            var span = request.Tokens[first].Span.Cover(request.Tokens[first + length - 1].Span);
            while (block < blocks.Length && blocks[block].Span.End < span.End)
            {
                block++;
            }

            if (block == blocks.Length || !blocks[block].Span.Contains(span))
            {
                return false;
            }

            first += length;
        }

        return true;
    }

    private byte[] LineOf(AnnotationRequest request, Document document)
    {
        var buffer = new ArrayBufferWriter<byte>(request.Text.Length + 256);
        using (var json = new Utf8JsonWriter(buffer, AnnotationWriter.Options))
        {
            new AnnotationWriter(json, request, document, _pairs).Write(options.Layers);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
