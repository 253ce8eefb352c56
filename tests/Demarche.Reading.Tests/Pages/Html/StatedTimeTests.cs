using Demarche.Reading.Pages.Html.Metadata;

namespace Demarche.Reading.Tests.Pages.Html;

public sealed class StatedTimeTests
{
    // Forms of ISO 8601 (https://www.w3.org/TR/NOTE-datetime), of RFC 2822 part 3.3, and of pages for their readers.
    [Theory]
    [InlineData("2023-03-15", "2023-03-15", null)]
    [InlineData("2023-03-15T06:40:00Z", "2023-03-15", "06:40:00 +00")]
    [InlineData("2023-03-15T06:40:00.123Z", "2023-03-15", "06:40:00 +00")]
    [InlineData("2023-03-15T23:40+01:00", "2023-03-15", "23:40:00 +01")]
    [InlineData("2023-03-15T06:40:00-0500", "2023-03-15", "06:40:00 -05")]
    [InlineData("2023-03-15 06:40:00", "2023-03-15", null)]
    [InlineData("2023/03/15", "2023-03-15", null)]
    [InlineData("Wed, 15 Mar 2023 06:40:00 +0530", "2023-03-15", "06:40:00 +05:30")]
    [InlineData("Wed, 15 Mar 2023 06:40:00 GMT", "2023-03-15", "06:40:00 +00")]
    [InlineData("March 15, 2023 4:56 pm UTC", "2023-03-15", "16:56:00 +00")]
    [InlineData("Sept. 3rd, 2021", "2021-09-03", null)]
    [InlineData("03/04/2021", null, null)]
    [InlineData("2023-02-30", null, null)]
    [InlineData("1650000000", null, null)]
    [InlineData("yesterday", null, null)]
    [InlineData("", null, null)]
    public void Day_and_moment_are_read_as_stated(string value, string? day, string? moment)
    {
        var time = StatedTime.Parse(value);

        (time?.Day is { } found ? found.ToString("uuuu-MM-dd", null) : null).ShouldBe(day);
        (time?.Moment is { } at ? at.ToString("HH:mm:ss o<g>", null) : null).ShouldBe(moment);
    }
}
