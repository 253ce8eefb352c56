using Demarche.Reading.Parties.Gazetteers;

namespace Demarche.Reading.Tests.Parties;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Load();

    public static TheoryData<string, int> Files => new()
    {
        { "states.txt", 7 },
        { "peoples.txt", 4 },
        { "seats.txt", 2 },
        { "igos.txt", 4 },
        { "blocs.txt", 4 },
        { "bodies.txt", 4 },
        { "armed-groups.txt", 4 },
        { "political-parties.txt", 4 },
        { "ngos.txt", 4 },
        { "media.txt", 4 },
        { "companies.txt", 4 },
        { "leaders.txt", 5 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_line_has_the_columns_that_the_head_of_its_file_names(string file, int columns) =>
        ResourceLines.Of("Gazetteer", file).Where(line => line.Split('|').Length < columns && !file.StartsWith("states", StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Files))]
    public void Countries_are_told_by_codes_of_two_capitals(string file, int columns)
    {
        var column = file is "peoples.txt" || columns < 7 ? 1 : 0;
        foreach (var line in ResourceLines.Of("Gazetteer", file).Where(_ => file is not "seats.txt"))
        {
            var iso = line.Split('|')[column];
            (iso.Length == 0 || (iso.Length == 2 && iso.All(char.IsAsciiLetterUpper))).ShouldBeTrue(line);
        }
    }

    [Fact]
    public void Every_state_has_a_code_of_its_own()
    {
        var codes = ResourceLines.Of("Gazetteer", "states.txt").Select(line => line.Split('|')[1]).ToList();

        codes.Count.ShouldBeGreaterThan(220);
        codes.ShouldBeUnique();
    }

    [Fact]
    public void Members_of_blocs_are_in_the_gazetteer() =>
        ResourceLines.Of("Gazetteer", "blocs.txt").Select(line => line.Split('|')).Where(columns => columns.Length > 4 && columns[4].Length > 0)
            .SelectMany(columns => columns[4].Split(';')).Where(member => Gazetteer.Named(member) is null).ShouldBeEmpty();

    [Theory]
    [InlineData("Ivory Coast", "CIV")]
    [InlineData("Czech Republic", "CZE")]
    [InlineData("Kosovo", "KSV")]
    [InlineData("Palestine", "PSE")]
    public void States_have_the_codes_of_CAMEO(string name, string code) => Gazetteer.Named(name).ShouldNotBeNull().Code.ShouldBe(code);

    [Fact]
    public void A_longer_name_goes_before_a_shorter_one()
    {
        var trie = new PhraseTrie<string>();
        trie.Add(["South"], static _ => "a direction");
        trie.Add(["South", "Sudan"], static _ => "a state");
        string[] words = ["South", "Sudan", "said"];

        trie.TryLongest(index => index < words.Length ? words[index] : null, 0, out var end, out var value).ShouldBeTrue();

        (end, value).ShouldBe((2, "a state"));
        trie.Find(["Sudan"]).ShouldBeNull();
    }
}
