using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Record.Decisions;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Deciding;

namespace Demarche.Record.Tests.Merging;

public class DecidedGroupsTests
{
    [Fact]
    public void What_is_told_like_a_member_that_leaves_goes_with_it()
    {
        var decided = new MergeConstraints<FindingReference> { Apart = [new([At("a1")], [At("b1")])] };

        Obey(decided, ["a1", "a2", "b1", "b2", "c1"]).ShouldBe(["a1 a2 c1", "b1 b2"]);
    }

    [Fact]
    public void What_is_held_apart_is_not_made_one()
    {
        var decided = new MergeConstraints<FindingReference> { Together = [[At("a1"), At("b1"), At("c1")]], Apart = [new([At("a1")], [At("b1")])] };

        Obey(decided, ["a1", "a2"], ["b1"], ["c1"]).ShouldBe(["a1 a2 c1", "b1"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_groups_and_members_changes_nothing(int seed)
    {
        var random = new Random(seed);
        var names = Enumerable.Range(0, 60).Select(number => $"{(char)('a' + (number % 7))}{number}").ToArray();
        var decided = new MergeConstraints<FindingReference>
        {
            Together = [[At(names[3]), At(names[17]), At(names[40])], [At(names[5]), At(names[6])]],
            Apart = [new([At(names[3])], [At(names[10])]), new([At(names[20]), At(names[21])], [At(names[22])])],
        };
        string[][] groups = [.. names.GroupBy(name => name[0]).Select(group => group.ToArray())];
        var expected = Obey(decided, groups);

        random.Shuffle(groups);
        Array.ForEach(groups, random.Shuffle);

        Obey(decided, groups).ShouldBe(expected);
    }

    private static List<string> Obey(MergeConstraints<FindingReference> decided, params string[][] groups) =>
    [
        .. new DecidedGroups<string>(decided, At, name => name[..1])
            .Obey(groups.Select(group => (System.Collections.Immutable.ImmutableArray<string>)[.. group]))
            .Select(group => string.Join(' ', group.Members.Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal),
    ];

    private static FindingReference At(string name) => new(new ReportId("sha256:" + name), new FindingId("e0-1"));
}
