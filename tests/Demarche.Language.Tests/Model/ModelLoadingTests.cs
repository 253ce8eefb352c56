using Demarche.Language.Model;

namespace Demarche.Language.Tests.Model;

public sealed class ModelLoadingTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".onnx");

    [Fact]
    public void A_missing_file_is_named() =>
        Failure(null).Message.ShouldBe($"The language model {_file} is missing; put the file that belongs to this version there, or install the program again. (DEM102)");

    [Fact]
    public void A_file_that_is_no_model_is_refused()
    {
        File.WriteAllText(_file, "no model");

        Failure(null).Code.ShouldBe("DEM104");
    }

    [Fact]
    public void An_empty_file_is_refused()
    {
        File.WriteAllText(_file, "");

        Failure(null).Code.ShouldBe("DEM104");
    }

    [Fact]
    public void A_file_with_another_hash_is_refused_before_it_is_loaded()
    {
        File.WriteAllText(_file, "no model");
        var failure = Failure("00");

        failure.Code.ShouldBe("DEM103");
        failure.Message.ShouldContain("expected 00");
    }

    public void Dispose() => File.Delete(_file);

    private ModelException Failure(string? hash) => Should.Throw<ModelException>(() => LanguageModel.Load(_file, hash: hash));
}
