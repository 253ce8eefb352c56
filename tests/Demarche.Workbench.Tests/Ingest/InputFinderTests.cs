using Demarche.Workbench.Ingest;

namespace Demarche.Workbench.Tests.Ingest;

public sealed class InputFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_gives_its_pages_in_ordinal_order_with_those_of_folders_in_it()
    {
        Write("b.txt", "B.html", "a/z.md", "a/y.jsonl", "page");

        Files(_folder.Path).ShouldBe(["B.html", "a/y.jsonl", "a/z.md", "b.txt", "page"]);
    }

    [Fact]
    public void A_missing_path_is_told_and_the_rest_goes_on()
    {
        Write("b.txt");
        var found = new InputFinder(() => Stream.Null).Find([Path.Join(_folder.Path, "none"), _folder.Path]).ToList();

        found[0].Rejection!.Code.ShouldBe("DEM301");
        found[0].IsSkipped.ShouldBeFalse();
        found[1].File.ShouldNotBeNull();
    }

    [Fact]
    public void What_nobody_named_is_passed_over_and_told_as_skipped()
    {
        Write("page.html", "page_files/frame.html", "photo.jpg", ".hidden.txt", "story.txt");

        var skipped = new InputFinder(() => Stream.Null).Find([_folder.Path]).Where(input => input.IsSkipped).ToList();

        skipped.Select(input => Path.GetFileName(input.Rejection!.Name)).ShouldBe([".hidden.txt", "page_files", "photo.jpg"]);
        skipped.Select(input => input.Rejection!.Code).ShouldBe(["DEM305", "DEM303", "DEM306"]);
        Files(_folder.Path).ShouldBe(["page.html", "story.txt"]);
    }

    [Fact]
    public void A_file_that_is_named_is_read_whatever_its_ending()
    {
        Write("notes.draft");

        Files(Path.Join(_folder.Path, "notes.draft")).ShouldBe(["notes.draft"]);
    }

    [Fact]
    public void The_record_is_not_read_into_itself()
    {
        Write("record", "record-wal", "record.txt");
        var record = Path.Join(_folder.Path, "record");
        var finder = new InputFinder(() => Stream.Null, record);

        finder.Find([_folder.Path]).Where(input => input.IsSkipped).Select(input => input.Rejection!.Code).ShouldBe(["DEM304", "DEM304"]);
        finder.Find([record]).Single().Rejection!.Code.ShouldBe("DEM304");
    }

    [Fact]
    public void A_hyphen_is_standard_input()
    {
        using var bytes = new MemoryStream([65]);
        var input = new InputFinder(() => bytes).Find(["-"]).Single();

        input.File!.Name.ShouldBe("standard input");
        input.File.Open().ShouldBeSameAs(bytes);
    }

    [Fact]
    public void Links_to_folders_are_not_followed_round_and_round()
    {
        Write("a/story.txt");
        Directory.CreateSymbolicLink(Path.Join(_folder.Path, "a", "again"), _folder.Path);

        Files(_folder.Path).ShouldBe(["a/story.txt"]);
    }

    private void Write(params string[] names) => Array.ForEach(names, name => _folder.Write(name, "text"));

    private IEnumerable<string> Files(string path) =>
        new InputFinder(() => Stream.Null).Find([path])
            .Where(input => input.File is not null)
            .Select(input => Path.GetRelativePath(_folder.Path, input.File!.Name).Replace('\\', '/'));
}
