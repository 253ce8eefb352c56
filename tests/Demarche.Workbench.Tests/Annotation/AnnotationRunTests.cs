using System.Globalization;
using System.Text;
using System.Text.Json;
using Demarche.Workbench.Annotation;

namespace Demarche.Workbench.Tests.Annotation;

public sealed class AnnotationRunTests
{
    [Fact]
    public void A_text_comes_back_as_sentences_of_tokens_and_words()
    {
        var line = Only("""{"id": "a", "text": "They don't sign. He left."}""");
        line.GetProperty("id").GetString().ShouldBe("a");
        line.GetProperty("offsetUnit").GetString().ShouldBe("utf16");
        Sentences(line).ShouldBe(["They do+n't sign .", "He left ."]);
    }

    [Fact]
    public void Offsets_out_are_code_units_and_offsets_in_are_code_points()
    {
        var line = Only("""{"id": "a", "text": "😀 ab cd", "tokens": [[0, 1], [2, 4], [5, 7]]}""");
        Spans(line).ShouldBe(["0-2", "3-5", "6-8"]);
    }

    [Fact]
    public void Offsets_in_are_code_units_where_the_line_says_so()
    {
        var line = Only("""{"id": "a", "offsetUnit": "utf16", "text": "😀 ab", "tokens": [[0, 2], [3, 5]]}""");
        Spans(line).ShouldBe(["0-2", "3-5"]);
    }

    [Fact]
    public void Given_sentences_and_tokens_are_kept_as_they_are()
    {
        var line = Only(
            """
            {"id": "a", "text": "Mr. A. left\n\nin haste", "sentences": [{"tokens": [{"start": 0, "end": 2}, {"start": 2, "end": 3}]},
            {"tokens": [{"start": 4, "end": 6}, {"start": 7, "end": 21}]}]}
            """.ReplaceLineEndings(" "));
        Sentences(line).ShouldBe(["Mr .", "A. left\n\nin haste"]);
    }

    [Fact]
    public void Given_words_keep_the_forms_they_were_given_with()
    {
        var line = Only("""{"id": "a", "text": "wanna", "sentences": [{"tokens": [{"start": 0, "end": 5, "words": [{"form": "want"}, {"form": "to"}]}]}]}""");
        Sentences(line).ShouldBe(["want+to"]);
    }

    [Fact]
    public void Sentences_without_tokens_are_no_segmentation() =>
        Sentences(Only("""{"text": "No. It isn't.", "sentences": [[0, 13], {"start": 4, "end": 13}]}""")).ShouldBe(["No .", "It is+n't ."]);

    [Theory]
    [InlineData("""[{"source": [0, 6], "target": [15, 19]}, {"source": [0, 99]}, 3]""")]
    [InlineData("""[{"source": "x", "target": [4, 1]}, {}, null]""")]
    public void Each_pair_has_an_answer_in_its_place_also_without_a_model(string pairs) =>
        Run($$"""{"text": "Norway accused Chad.", "pairs": {{pairs}}}""", new AnnotationOptions { Layers = AnnotationLayers.Pairs }).Output.Single().GetProperty("pairs").EnumerateArray()
            .Select(pair => $"{pair.GetProperty("type")} {pair.GetProperty("stance")}").ShouldBe(["NONE 0", "NONE 0", "NONE 0"]);

    [Fact]
    public void A_line_that_cannot_be_read_is_told_by_number_and_the_others_are_done()
    {
        var (output, problems) = Run(
            "{\"id\": 1, \"text\": \"One.\"}\nnot json\n\n[1]\n{\"id\": \"x\"}\n{\"text\": \"\\ud800\"}\n{\"text\": \"ab\", \"tokens\": [[1, 9]]}\n{\"id\": 2, \"text\": \"\"}");
        output.Select(line => line.GetProperty("id").GetInt32()).ShouldBe([1, 2]);
        problems.Select(problem => $"{problem.LineNumber} {problem.Code}")
            .ShouldBe(["2 DEM321", "4 DEM322", "5 DEM323", "6 DEM324", "7 DEM325"]);
    }

    [Fact]
    public void A_line_past_the_limit_is_told_and_passed_over()
    {
        var (output, problems) = Run(
            $$"""{"id": 1, "text": "{{new string('a', 200_000)}}"}""" + "\n{\"id\": 2, \"text\": \"b\"}",
            new AnnotationOptions { MaximumLineBytes = 1_000 });
        output.ShouldHaveSingleItem().GetProperty("id").GetInt32().ShouldBe(2);
        problems.ShouldHaveSingleItem().Code.ShouldBe("DEM326");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_fault_that_one_document_brings_to_light_is_told_and_the_others_are_done(int threads)
    {
        var problems = new List<AnnotationProblem>();
        using var output = new MemoryStream();
        using var input = new MemoryStream("{\"text\": \"a\"}\n{\"text\": \"b\"}\n{\"text\": \"c\"}"u8.ToArray());
        var run = new AnnotationRun(
            new AnnotationOptions { Threads = threads },
            request => request.Text is "b" ? throw new InvalidOperationException("A list is empty.") : Encoding.UTF8.GetBytes(request.Text + "\n"));

        run.Run(input, output, problems.Add, TestContext.Current.CancellationToken).ShouldBe(new AnnotationCounts(2, 1));

        Encoding.UTF8.GetString(output.ToArray()).ShouldBe("a\nc\n");
        var problem = problems.ShouldHaveSingleItem();
        (problem.LineNumber, problem.Code).ShouldBe((2, "DEM327"));
        problem.Message.ShouldContain("A list is empty");
    }

    [Fact]
    public void The_output_is_the_same_on_any_number_of_threads()
    {
        var input = string.Join('\n', Enumerable.Range(0, 300).Select(number => number % 50 == 49
            ? "broken"
            : string.Create(CultureInfo.InvariantCulture, $"{{\"id\": {number}, \"text\": \"Talks {number} ended. \\\"Why?\\\" he asked.\"}}")));
        var alone = Bytes(input, new AnnotationOptions { Threads = 1 });
        Bytes(input, new AnnotationOptions { Threads = 7 }).ShouldBe(alone);
    }

    [Fact]
    public void Only_the_layers_that_are_asked_for_are_written()
    {
        var (output, _) = Run("""{"id": "a", "text": "One."}""", new AnnotationOptions { Layers = AnnotationLayers.Timexes | AnnotationLayers.Entities });
        output.ShouldHaveSingleItem().EnumerateObject().Select(property => property.Name).ShouldBe(["id", "offsetUnit", "timexes", "entities"]);
    }

    [Fact]
    public void Layer_names_are_read_from_a_list()
    {
        AnnotationLayerNames.TryParse("timexes, Sentences", out var layers, out _).ShouldBeTrue();
        layers.ShouldBe(AnnotationLayers.Timexes | AnnotationLayers.Sentences);
        AnnotationLayerNames.TryParse("sentences,verbs", out _, out var unknown).ShouldBeFalse();
        unknown.ShouldBe("verbs");
    }

    private static JsonElement Only(string line)
    {
        var (output, problems) = Run(line);
        problems.ShouldBeEmpty();
        return output.ShouldHaveSingleItem();
    }

    private static (IReadOnlyList<JsonElement> Output, IReadOnlyList<AnnotationProblem> Problems) Run(string input, AnnotationOptions? options = null)
    {
        var problems = new List<AnnotationProblem>();
        using var output = new MemoryStream();
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var counts = new AnnotationRun(options ?? new AnnotationOptions { Layers = AnnotationLayers.Sentences }).Run(bytes, output, problems.Add, TestContext.Current.CancellationToken);
        var lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        counts.ShouldBe(new AnnotationCounts(lines.Length, problems.Count));
        return ([.. lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line))], problems);
    }

    private static byte[] Bytes(string input, AnnotationOptions options)
    {
        using var output = new MemoryStream();
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(input));
        new AnnotationRun(options).Run(bytes, output, _ => { }, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    private static IEnumerable<string> Sentences(JsonElement line) =>
        line.GetProperty("sentences").EnumerateArray().Select(sentence => string.Join(' ', sentence.GetProperty("tokens").EnumerateArray().Select(Shown)));

    private static string Shown(JsonElement token) =>
        token.TryGetProperty("words", out var words)
            ? string.Join('+', words.EnumerateArray().Select(word => word.GetProperty("form").GetString()))
            : token.GetProperty("form").GetString()!;

    private static IEnumerable<string> Spans(JsonElement line) =>
        line.GetProperty("sentences").EnumerateArray()
            .SelectMany(sentence => sentence.GetProperty("tokens").EnumerateArray())
            .Select(token => $"{token.GetProperty("start")}-{token.GetProperty("end")}");
}
