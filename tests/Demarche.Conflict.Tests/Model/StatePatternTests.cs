using Demarche.Conflict.Model;

namespace Demarche.Conflict.Tests.Model;

public class StatePatternTests
{
    [Theory]
    [InlineData("YN-")]
    [InlineData("")]
    [InlineData("---Y")]
    public void A_pattern_is_written_as_it_was_read(string text)
    {
        StatePattern.TryParse(text, out var pattern).ShouldBeTrue();
        pattern.ToText(text.Length).ShouldBe(text);
    }

    [Theory]
    [InlineData("Yx")]
    [InlineData("y")]
    [InlineData(null)]
    public void Other_characters_are_refused(string? text) => StatePattern.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void The_first_character_stands_for_the_first_option()
    {
        StatePattern.TryParse("YN-", out var pattern).ShouldBeTrue();
        pattern.Matches(0b101).ShouldBeTrue();
        pattern.Matches(0b001).ShouldBeTrue();
        pattern.Matches(0b011).ShouldBeFalse();
        pattern.Matches(0b100).ShouldBeFalse();
    }
}
