using Demarche.Language.Lemmas;
using Demarche.Language.Model;
using Demarche.Language.Names;
using Demarche.Language.Parsing;
using Demarche.Language.Sentences;
using Demarche.Language.Tags;
using Demarche.Language.Tokens;
using Demarche.Testing;

namespace Demarche.Language.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_example_writes_what_the_readme_says() => Written().ShouldBe(Block("```\n").Split('\n'));

    [Fact]
    public void The_example_is_the_code_of_this_test()
    {
        var source = File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "tests", "Demarche.Language.Tests", "ReadmeTests.cs"));
        var lines = source.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);
        Block("```csharp\n").Split('\n').Select(line => line.Trim()).ShouldAllBe(line => lines.Contains(line));
        Block("With the model that comes with the program, in ten lines:\n\n```csharp\n").Split('\n').Select(line => line.Trim()).ShouldAllBe(line => lines.Contains(line));
    }

    [Fact]
    public void The_example_with_the_model_names_the_place()
    {
        Assert.SkipWhen(ShippedModel.Standard.Hash is null, "This build comes with no language model.");
        var written = new List<string>();
        var write = written.Add;
        using var model = ShippedModel.Standard.Load();
        var stages = new PipelineBuilder().Add(new TokenStage()).Add(new SentenceStage()).Add(ModelStages.All(model)).Build();
        var text = stages.Annotate(new Document("Mr. Okoro met the ministers in Geneva."));
        for (var word = 0; word < text.Get(TokenTable.Layer).Words.Length; word++)
        {
            var (tag, arc) = (text.Get(WordTag.Layer)[word], text.Get(DependencyTrees.Layer)[word]);
            write($"{text.Get(Lemma.Layer)[word]} {tag.PartOfSpeech} {tag.TreebankTag} {arc.Relation} {arc.Head}");
        }

        text.Get(NamedEntity.Layer).ToList().ForEach(name => write($"{name.Span.In(text.Text)}: {name.Kind}, {name.Class}"));
        written.ShouldContain("meet Verb VBD root -1");
        written[^1].ShouldBe("Geneva: Location, Place");
    }

    private static List<string> Written()
    {
        var written = new List<string>();
        var write = written.Add;
        var pipeline = new PipelineBuilder().Add(new TokenStage()).Add(new SentenceStage()).Build();
        var document = pipeline.Annotate(new Document("Mr. Okoro won't sign. \"Not today,\" he said."));
        var table = document.Get(TokenTable.Layer);
        foreach (var sentence in document.Get(Sentence.Layer))
        {
            var words = table.Words.AsSpan()[sentence.FirstWord..sentence.EndWord].ToArray();
            write($"{sentence.Span.Start}-{sentence.Span.End}: {string.Join(' ', words.Select(word => word.Span.In(document.Text).ToString()))}");
        }

        return written;
    }

    private static string Block(string fence)
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "src", "Demarche.Language", "README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf("\n\n" + fence, StringComparison.Ordinal) + 2 + fence.Length;
        return readme[start..readme.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
