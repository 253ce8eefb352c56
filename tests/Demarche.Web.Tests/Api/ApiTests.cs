using System.Net;
using System.Text.Json;

namespace Demarche.Web.Tests.Api;

public sealed class ApiTests : IDisposable
{
    private readonly TalksFile _talks = new();

    public void Dispose() => _talks.Dispose();

    [Fact]
    public async Task Positions_are_told_as_of_a_day_with_whose_word()
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        var answer = await ReadAsync(workbench, "/api/v1/positions?on=2024-03-05&party=Malta");
        var stand = answer.GetProperty("rows")[0].GetProperty("cells")[0].GetProperty("stand");

        stand.GetProperty("stance").GetString().ShouldBe("opposes");
        stand.GetProperty("voice").GetString().ShouldBe("opponent");
        stand.GetProperty("day").GetString().ShouldBe("2024-03-04");
        (await ReadAsync(workbench, "/api/v1/positions/moves?from=2024-03-05&to=2024-04-03")).GetProperty("items").GetArrayLength().ShouldBe(1);
        (await ReadAsync(workbench, "/api/v1/positions/tellings?party=Malta&initiative=harbour")).GetProperty("items")[0].GetProperty("words").GetProperty("words").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("/api/v1/timeline?lanes=party", "lanes")]
    [InlineData("/api/v1/contested", "items")]
    [InlineData("/api/v1/parties?limit=1", "items")]
    [InlineData("/api/v1/parties/Malta", "sections")]
    [InlineData("/api/v1/initiatives", "items")]
    [InlineData("/api/v1/initiatives/harbour%20plan", "sections")]
    [InlineData("/api/v1/sources", "outlets")]
    [InlineData("/api/v1/network?kinds=with,for", "ties")]
    [InlineData("/api/v1/search?q=harbour", "items")]
    public async Task What_a_page_shows_is_there_as_json(string path, string list)
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        (await ReadAsync(workbench, path)).GetProperty(list).GetArrayLength().ShouldBeGreaterThan(0);
        workbench.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Lists_come_in_parts()
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        var first = await ReadAsync(workbench, "/api/v1/parties?limit=2");
        first.GetProperty("hasMore").GetBoolean().ShouldBeTrue();
        var second = await ReadAsync(workbench, "/api/v1/parties?limit=2&skip=2");
        second.GetProperty("hasMore").GetBoolean().ShouldBeFalse();
        second.GetProperty("items")[0].GetProperty("id").GetString().ShouldNotBe(first.GetProperty("items")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_client_that_has_the_answer_is_told_that_nothing_changed()
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        using var first = await workbench.Client.GetAsync(new Uri("/api/v1/sources", UriKind.Relative), TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/sources", UriKind.Relative));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag.ShouldNotBeNull());
        using var second = await workbench.Client.SendAsync(again, TestContext.Current.CancellationToken);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/api/v1/positions?on=yesterday", HttpStatusCode.BadRequest, "\"on\" is no day")]
    [InlineData("/api/v1/contested?kind=odd", HttpStatusCode.BadRequest, "denial, number, stance, told")]
    [InlineData("/api/v1/search?q=stance:angry", HttpStatusCode.BadRequest, "is not a stance")]
    [InlineData("/api/v1/parties/Atlantis", HttpStatusCode.NotFound, "knows nothing of that id or name")]
    [InlineData("/api/v1/nowhere", HttpStatusCode.NotFound, "openapi.json")]
    public async Task What_cannot_be_answered_is_a_problem_in_one_sentence(string path, HttpStatusCode status, string sentence)
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        using var answer = await workbench.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        problem.RootElement.GetProperty("detail").GetString().ShouldNotBeNull().ShouldContain(sentence);
    }

    [Fact]
    public async Task The_document_names_every_address()
    {
        await using var workbench = await Workbench.OpenAsync(_talks.Location);
        var document = await ReadAsync(workbench, "/api/v1/openapi.json");

        document.GetProperty("openapi").GetString().ShouldStartWith("3.");
        document.GetProperty("paths").EnumerateObject().Select(path => path.Name).ShouldBe(
            ["/api/v1/positions", "/api/v1/positions/moves", "/api/v1/positions/tellings", "/api/v1/timeline", "/api/v1/contested", "/api/v1/parties", "/api/v1/parties/{id}", "/api/v1/initiatives", "/api/v1/initiatives/{id}", "/api/v1/sources", "/api/v1/network", "/api/v1/search"],
            ignoreOrder: true);
    }

    private static async Task<JsonElement> ReadAsync(Workbench workbench, string path)
    {
        using var answer = await workbench.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        using var document = JsonDocument.Parse(body);
        return document.RootElement.Clone();
    }
}
