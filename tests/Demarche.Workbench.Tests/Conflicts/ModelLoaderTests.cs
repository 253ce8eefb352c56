using Demarche.Workbench.Conflicts;

namespace Demarche.Workbench.Tests.Conflicts;

public sealed class ModelLoaderTests
{
    private const string Gmcr = """{"options": [], "decisionMakers": [{"name": "A", "options": [], "preferences": []}], "infeasibles": [], "useManualPreferenceRanking": false}""";

    [Theory]
    [InlineData("x.conflict.yaml", "name: x", ModelFormat.Yaml)]
    [InlineData("x.YML", "name: x", ModelFormat.Yaml)]
    [InlineData("x.gmcr", Gmcr, ModelFormat.Gmcr)]
    [InlineData("x.json", Gmcr, ModelFormat.Gmcr)]
    [InlineData("x.json", """{"name": "x", "decisionMakers": []}""", ModelFormat.Case)]
    [InlineData("standard input", "name: x", ModelFormat.Yaml)]
    [InlineData("standard input", " {\"name\": \"x\", \"decisionMakers\": []}", ModelFormat.Case)]
    public void The_ending_tells_the_format_and_where_it_does_not_the_text_does(string file, string text, ModelFormat format)
    {
        var loaded = ModelLoader.Read(file, text);
        loaded.Format.ShouldBe(format);
        loaded.Problems.ShouldBeEmpty();
        loaded.Model.ShouldNotBeNull();
    }

    [Fact]
    public void A_model_without_a_name_is_called_by_its_file() => ModelLoader.Read("a/talks.gmcr", Gmcr).Model!.Name.ShouldBe("talks");
}
