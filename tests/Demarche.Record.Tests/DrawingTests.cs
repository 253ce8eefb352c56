using Demarche.Testing;

namespace Demarche.Record.Tests;

public sealed class DrawingTests
{
    [Fact]
    public void The_drawing_of_the_tables_is_what_the_migrations_make()
    {
        var document = File.ReadAllText(Path.Join(RepositoryRoot.Find(), "docs", "data-model.md")).ReplaceLineEndings("\n");

        document.ShouldContain($"```mermaid\n{RecordDrawing.Mermaid()}```\n", Case.Sensitive, "write it again: demarche record tables");
    }
}
