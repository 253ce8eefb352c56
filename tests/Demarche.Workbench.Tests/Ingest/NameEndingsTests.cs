using Demarche.Workbench.Ingest;

namespace Demarche.Workbench.Tests.Ingest;

public sealed class NameEndingsTests
{
    [Theory]
    [InlineData("page_files", true)]
    [InlineData("Seite-Dateien", true)]
    [InlineData("page_files.html", false)]
    [InlineData("_files", false)]
    public void Companion_folders_are_told_by_name(string folder, bool expected) => NameEndings.IsCompanion(folder).ShouldBe(expected);
}
