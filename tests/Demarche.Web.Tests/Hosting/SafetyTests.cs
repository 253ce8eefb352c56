using System.Net;
using Demarche.Record;
using Demarche.Web.Hosting;

namespace Demarche.Web.Tests.Hosting;

public sealed class SafetyTests
{
    [Fact]
    public async Task A_page_may_run_no_script_but_the_programs_own_and_stand_in_no_frame()
    {
        await using var workbench = await Workbench.OpenAsync();
        using var answer = await workbench.Client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        var policy = answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("script-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task Nothing_on_a_page_comes_from_elsewhere_or_stands_in_it_as_script()
    {
        await using var workbench = await Workbench.OpenAsync();
        var page = await workbench.GetAsync("/");
        page.ShouldNotMatch("(src|href)=\"(https?:)?//");
        page.ShouldNotMatch(@"<script(?![^>]*\bsrc=)");
        page.ShouldNotMatch(@"\son[a-z]+=");
        (await workbench.GetAsync("/_framework/blazor.web.js")).Length.ShouldBeGreaterThan(10_000);
        (await workbench.GetAsync("/assets/workbench.css")).ShouldNotContain("@import");
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:{port}")]
    [InlineData("127.0.0.1:1")]
    [InlineData("127.0.0.1.evil.example:{port}")]
    public async Task Another_host_name_is_refused(string host)
    {
        await using var workbench = await Workbench.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, workbench.Address);
        request.Headers.Host = host.Replace("{port}", workbench.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        using var answer = await workbench.Client.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("DEM704");
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("[::1]")]
    public async Task The_machines_own_names_are_answered(string name)
    {
        await using var workbench = await Workbench.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, workbench.Address);
        request.Headers.Host = $"{name}:{workbench.Address.Port}";
        using var answer = await workbench.Client.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task A_page_elsewhere_can_open_no_circuit(string header, string value)
    {
        await using var workbench = await Workbench.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(workbench.Address, "_blazor/negotiate"));
        request.Headers.Add(header, value);
        using var answer = await workbench.Client.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("192.168.1.5")]
    [InlineData("::")]
    [InlineData("example.org")]
    public async Task It_listens_on_this_machine_only(string address)
    {
        var refused = await Should.ThrowAsync<WorkbenchException>(() => WorkbenchServer.StartAsync(
            new WorkbenchOptions { Record = SampleRecord.Shared.Copy(), Address = address, Port = 0 },
            TestContext.Current.CancellationToken));
        refused.Message.ShouldContain("127.0.0.1 only");
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        await using var workbench = await Workbench.OpenAsync();
        var refused = await Should.ThrowAsync<WorkbenchException>(() => WorkbenchServer.StartAsync(
            new WorkbenchOptions { Record = SampleRecord.Shared.Copy(), Port = workbench.Address.Port },
            TestContext.Current.CancellationToken));
        refused.Message.ShouldContain("DEM703");
    }

    [Fact]
    public async Task A_record_that_is_not_there_is_told_before_anything_listens() =>
        await Should.ThrowAsync<RecordException>(() => WorkbenchServer.StartAsync(
            new WorkbenchOptions { Record = Path.Combine(Path.GetTempPath(), "demarche-no-such-record.db"), Port = 0 },
            TestContext.Current.CancellationToken));
}
