using System.Text;
using CsCheck;
using Demarche.Language.Lemmas;
using Demarche.Language.Model;
using Demarche.Language.Names;
using Demarche.Language.Parsing;
using Demarche.Language.Sentences;
using Demarche.Language.Tags;
using Demarche.Language.Tests.Tokens;
using Demarche.Language.Tokens;

namespace Demarche.Language.Tests.Model;

/// <summary>Runs the model that comes with the program; skipped in a build that comes with none.</summary>
public sealed class ModelStageTests : IClassFixture<ModelStageTests.Loaded>
{
    private const string Story = "The envoy met both ministers in Geneva on Monday. \"We did not agree,\" she said.\n\nTalks go on.";

    private readonly Pipeline? _pipeline;
    private readonly IStage? _stage;

    public ModelStageTests(Loaded loaded)
    {
        Assert.SkipWhen(loaded.Pipeline is null, "This build comes with no language model.");
        _pipeline = loaded.Pipeline;
        _stage = loaded.Pipeline?.Stages[^1];
    }

    [Fact]
    public void Every_word_has_a_tag_a_lemma_and_a_head_in_its_sentence()
    {
        var document = Annotate(Story);
        var trees = document.Get(DependencyTrees.Layer);
        foreach (var sentence in document.Get(Sentence.Layer))
        {
            var heads = Enumerable.Range(sentence.FirstWord, sentence.WordCount).Select(word => trees[word].Head).ToList();
            heads.Count(head => head < 0).ShouldBe(1);
            heads.Where(head => head >= 0).ShouldAllBe(head => head >= sentence.FirstWord && head < sentence.EndWord);
        }

        document.Get(WordTag.Layer).Length.ShouldBe(document.Get(TokenTable.Layer).Words.Length);
        document.Get(Lemma.Layer).ShouldAllBe(lemma => lemma.Length > 0);
    }

    [Fact]
    public void A_document_gives_the_same_on_many_threads_beside_others()
    {
        var alone = Written(Story);
        string[] texts = [Story, "It rained.", Story + Story, "A very short one! Another?", Story];
        var beside = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Written).ToList();
        beside[0].ShouldBe(alone);
        beside[4].ShouldBe(alone);
    }

    [Fact]
    public void A_sentence_of_twenty_thousand_words_has_one_tree()
    {
        var document = Annotate(string.Concat(Enumerable.Repeat("envoys and ", 10_000)));
        document.Get(Sentence.Layer).Length.ShouldBe(1);
        document.Get(DependencyTrees.Layer).Words.Count(word => word.IsRoot).ShouldBe(1);
    }

    [Fact]
    public void A_pipeline_for_names_makes_names_alone_and_the_same_ones()
    {
        var names = new PipelineBuilder().Add(new TokenStage()).Add(new SentenceStage()).Add(_stage!).BuildFor(NamedEntity.Layer);
        var document = names.Annotate(new Document(Story));
        document.Has(DependencyTrees.Layer).ShouldBeFalse();
        document.Get(NamedEntity.Layer).ShouldBe(Annotate(Story).Get(NamedEntity.Layer));
    }

    [Fact]
    public void An_empty_text_has_empty_layers() => Annotate("").Get(WordTag.Layer).ShouldBeEmpty();

    [Fact]
    public void Hostile_text_does_no_harm() =>
        HostileText.Any.Sample(text => Annotate(text).Get(Lemma.Layer).Length >= 0, iter: 200);

    private Document Annotate(string text) => _pipeline!.Annotate(new Document(text));

    private string Written(string text)
    {
        var document = Annotate(text);
        var written = new StringBuilder();
        for (var word = 0; word < document.Get(WordTag.Layer).Length; word++)
        {
            written.Append(document.Get(WordTag.Layer)[word]).Append(document.Get(Lemma.Layer)[word]).Append(document.Get(DependencyTrees.Layer)[word]);
        }

        return written.AppendJoin(' ', document.Get(NamedEntity.Layer)).ToString();
    }

    /// <summary>The model, loaded once.</summary>
    public sealed class Loaded : IDisposable
    {
        private readonly LanguageModel? _model = ShippedModel.Standard.LoadIfAny();

        public Loaded() => Pipeline = _model is null
            ? null
            : new PipelineBuilder().Add(new TokenStage()).Add(new SentenceStage()).Add(ModelStages.All(_model)).Build();

        public Pipeline? Pipeline { get; }

        public void Dispose() => _model?.Dispose();
    }
}
