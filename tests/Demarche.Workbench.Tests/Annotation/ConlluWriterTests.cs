using System.Text;
using Demarche.Language;
using Demarche.Language.Lemmas;
using Demarche.Language.Parsing;
using Demarche.Language.Sentences;
using Demarche.Language.Tags;
using Demarche.Language.Tokens;
using Demarche.Workbench.Annotation;

namespace Demarche.Workbench.Tests.Annotation;

public sealed class ConlluWriterTests
{
    [Fact]
    public void Words_are_numbered_from_one_in_each_sentence_and_contractions_have_a_range() =>
        Written("They don't sign.\n\nGo\t!", "\"a\"").ShouldBe(
            """
            # newdoc id = a
            # newpar
            # sent_id = a-1
            # text = They don't sign.
            1	They	they	VERB	VB	_	0	root	_	_
            2-3	don't	_	_	_	_	_	_	_	_
            2	do	do	VERB	VB	_	1	dep	_	_
            3	n't	n't	VERB	VB	_	1	dep	_	_
            4	sign	sign	VERB	VB	_	1	dep	_	SpaceAfter=No
            5	.	.	VERB	VB	_	1	dep	_	_

            # newpar
            # sent_id = a-2
            # text = Go !
            1	Go	go	VERB	VB	_	0	root	_	_
            2	!	!	VERB	VB	_	1	dep	_	_


            """.ReplaceLineEndings("\n"));

    [Fact]
    public void An_id_that_is_no_string_is_written_as_it_stands() => Written("Go.", "17").ShouldStartWith("# newdoc id = 17\n");

    [Fact]
    public void The_forms_and_spaces_give_the_text_again()
    {
        const string Text = "\"We won't,\" he said (twice): no-one's there.";
        var lines = Written(Text, "\"a\"").Split('\n').Where(line => line.Length > 0 && line[0] is not '#').Select(line => line.Split('\t')).ToList();
        var read = new StringBuilder();
        var coveredTo = 0;
        foreach (var cells in lines)
        {
            var bounds = cells[0].Split('-');
            if (bounds.Length is 1 && int.Parse(bounds[0], System.Globalization.CultureInfo.InvariantCulture) <= coveredTo)
            {
                continue;
            }

            coveredTo = bounds.Length is 1 ? coveredTo : int.Parse(bounds[1], System.Globalization.CultureInfo.InvariantCulture);
            read.Append(cells[1]).Append(cells[9] is "SpaceAfter=No" ? "" : " ");
        }

        read.ToString().TrimEnd().ShouldBe(Text);
    }

    /// <summary>The document with a flat tree in each sentence, so that no model is needed.</summary>
    private static string Written(string text, string idJson)
    {
        var passages = text.Split("\n\n");
        var document = new Document(text, passages.Length is 1 ? [new TextSpan(0, text.Length)] : [new TextSpan(0, passages[0].Length), new TextSpan(passages[0].Length + 2, text.Length)]);
        new PipelineBuilder().Add(new TokenStage()).Add(new SentenceStage()).Build().Annotate(document);
        var words = document.Get(TokenTable.Layer).Words;
        var sentences = document.Get(Sentence.Layer);
        document.Attach(WordTag.Layer, [.. words.Select(_ => new WordTag(PartOfSpeech.Verb, "VB", "_"))]);
        document.Attach(Lemma.Layer, [.. words.Select(word => word.Span.In(text).ToString().ToLowerInvariant())]);
        document.Attach(DependencyTrees.Layer, new DependencyTrees(
            [.. sentences.SelectMany(sentence => Enumerable.Range(0, sentence.WordCount).Select(word => word == 0 ? new Dependency(-1, "root") : new Dependency(sentence.FirstWord, "dep")))]));
        return Encoding.UTF8.GetString(new ConlluWriter(new AnnotationRequest(text) { IdJson = idJson }, document).Write());
    }
}
