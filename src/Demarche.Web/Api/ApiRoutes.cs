using Demarche.Record;
using Demarche.Record.Merging.Contests;
using Demarche.Record.Merging.Kept;
using Demarche.Record.Merging.Ties;
using Demarche.Web.Data;
using Demarche.Workbench.Searching;
using Demarche.Workbench.Views;
using Demarche.Workbench.Views.Contested;
using Demarche.Workbench.Views.Dossiers;
using Demarche.Workbench.Views.Matrices;
using Demarche.Workbench.Views.Networks;
using Demarche.Workbench.Views.Tallies;
using Demarche.Workbench.Views.Timelines;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Demarche.Web.Api;

/// <summary>The JSON API: what the pages show, as the views give it.</summary>
internal static class ApiRoutes
{
    /// <summary>Maps the routes.</summary>
    internal static void Map(IEndpointRouteBuilder endpoints)
    {
        var routes = endpoints.MapGroup("/api/v1").WithTags("record");
        MapPositions(routes);
        MapCourse(routes);
        MapThings(routes);
        MapSources(routes);
        endpoints.MapOpenApi("/api/v1/openapi.json");
        endpoints.MapGet("/api/{**rest}", (HttpContext context) => ApiAnswer.Problem(context, StatusCodes.Status404NotFound, "There is no such address; /api/v1/openapi.json names all there are.")).ExcludeFromDescription();
    }

    private static void MapPositions(RouteGroupBuilder routes)
    {
        routes.MapGet("/positions", (HttpContext context, RecordDesk desk, KeptViews kept, string? party, string? initiative, string? on, int? row, int? column, int? rows, int? columns) =>
            ApiAnswer.OfAsync(context, desk, record => TableOf(record, kept, party, initiative).At(
                ApiInput.Day(on, nameof(on)),
                new MatrixPage(ApiInput.Skip(row), ApiInput.Skip(column)) { Rows = ApiInput.Limit(rows, 30), Columns = ApiInput.Limit(columns, 10) })))
            .WithName("positions")
            .WithSummary("Parties by initiatives as of a day: stance, on whose word, and what others tell otherwise.");
        routes.MapGet("/positions/moves", (HttpContext context, RecordDesk desk, KeptViews kept, string? party, string? initiative, string from, string to) =>
            ApiAnswer.OfAsync(context, desk, record => new ApiPage<PositionMove>(
                TableOf(record, kept, party, initiative).Between(ApiInput.Day(from, nameof(from)) ?? default, ApiInput.Day(to, nameof(to)) ?? default), 0, int.MaxValue, false, [])))
            .WithName("moves")
            .WithSummary("Who stood otherwise on one day than on another.");
        routes.MapGet("/positions/tellings", (HttpContext context, RecordDesk desk, KeptViews kept, string party, string initiative, string? on) =>
            ApiAnswer.OfAsync(context, desk, record => new ApiPage<PositionTelling>(
                TableOf(record, kept, party, initiative) is { Parties: [var one, ..], Initiatives: [var what, ..] } table ? table.TellingsOf(record.Merged, one.Id, what.Id, ApiInput.Day(on, nameof(on))) : [], 0, 20, false, [])))
            .WithName("tellings")
            .WithSummary("The words behind a party's position on an initiative, the latest first.");
    }

    private static void MapCourse(RouteGroupBuilder routes)
    {
        routes.MapGet("/timeline", (HttpContext context, RecordDesk desk, string? party, string? initiative, string? from, string? to, string? lanes) =>
            ApiAnswer.OfAsync(context, desk, record => TimelineLoader.Load(record.Merged, new TimelineQuery
            {
                Party = party,
                Initiative = initiative,
                From = ApiInput.Day(from, nameof(from)),
                To = ApiInput.Day(to, nameof(to)),
                Lanes = ApiInput.Word<TimelineLanes>(lanes, nameof(lanes)) ?? TimelineLanes.Kind,
            })))
            .WithName("timeline")
            .WithSummary("Events, what is ahead, steps of initiatives and statements, in lanes; dense lanes are counted.");
        routes.MapGet("/contested", (HttpContext context, RecordDesk desk, string? party, string? initiative, string? kind, int? skip, int? limit) =>
            ApiAnswer.OfAsync(context, desk, record =>
            {
                var query = new ContestedQuery { Party = party, Initiative = initiative, Kind = ApiInput.Word<ContestKind>(kind, nameof(kind)), Skip = ApiInput.Skip(skip), Limit = ApiInput.Limit(limit, 20) };
                var view = ContestedLoader.Load(record.Merged, query);
                return new ApiPage<ContestedMatter>(view.Matters, query.Skip, query.Limit, view.HasMore, view.Notices);
            }))
            .WithName("contested")
            .WithSummary("What is told in ways that exclude each other, side by side, with what became of it.");
    }

    private static void MapThings(RouteGroupBuilder routes)
    {
        routes.MapGet("/parties", (HttpContext context, RecordDesk desk, string? q, int? skip, int? limit) => NamesAsync(context, desk, MergedEntryKind.Party, q, skip, limit))
            .WithName("parties")
            .WithSummary("Parties by name, the most told first.");
        routes.MapGet("/parties/{id}", (HttpContext context, RecordDesk desk, string id) => ApiAnswer.OfAsync(context, desk, record => PartyDossier.Load(record, id)))
            .WithName("party")
            .WithSummary("Everything on one party, each line with its words.");
        routes.MapGet("/initiatives", (HttpContext context, RecordDesk desk, string? q, int? skip, int? limit) => NamesAsync(context, desk, MergedEntryKind.Initiative, q, skip, limit))
            .WithName("initiatives")
            .WithSummary("Initiatives by name, the most told first.");
        routes.MapGet("/initiatives/{id}", (HttpContext context, RecordDesk desk, string id) => ApiAnswer.OfAsync(context, desk, record => InitiativeDossier.Load(record, id)))
            .WithName("initiative")
            .WithSummary("Everything on one initiative, each line with its words.");
    }

    private static void MapSources(RouteGroupBuilder routes)
    {
        routes.MapGet("/sources", (HttpContext context, RecordDesk desk, KeptViews kept) =>
            ApiAnswer.OfAsync(context, desk, record => kept.Get(record, "sources", () => SourcesLoader.Load(record))))
            .WithName("sources")
            .WithSummary("Outlets by country, named sources, and unnamed ones by affiliation where there are five statements or more.");
        routes.MapGet("/network", (HttpContext context, RecordDesk desk, string? party, string? from, string? to, string? kinds, int? most) =>
            ApiAnswer.OfAsync(context, desk, record => NetworkLoader.Load(record.Merged, new NetworkQuery
            {
                Party = party,
                From = ApiInput.Day(from, nameof(from)),
                To = ApiInput.Day(to, nameof(to)),
                Kinds = [.. (kinds ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(kind => ApiInput.Word<TieKind>(kind, nameof(kinds))!.Value)],
                Most = most ?? 60,
            })))
            .WithName("network")
            .WithSummary("Who deals with, acts for and against, and tells the position of whom, with a place for each party in a picture.");
        routes.MapGet("/search", (HttpContext context, RecordDesk desk, MeaningDesk found, string q, bool? meaning, int? limit) =>
            ApiAnswer.OfAsync(context, desk, record => new ApiPage<FindHit>(found.Find(record, FindQuery.Parse(q), ApiInput.Limit(limit, 50), meaning ?? true), 0, ApiInput.Limit(limit, 50), false, [])))
            .WithName("search")
            .WithSummary("Sentences by words, phrases and fields, as demarche find takes them, and by meaning where the record has vectors; marks tell which.");
    }

    private static Task<Results<Ok<ApiPage<MergedName>>, StatusCodeHttpResult, ProblemHttpResult>> NamesAsync(
        HttpContext context, RecordDesk desk, MergedEntryKind kind, string? typed, int? skip, int? limit) =>
        ApiAnswer.OfAsync(context, desk, record =>
        {
            var list = NameList.Load(record.Merged, kind, typed, ApiInput.Skip(skip), ApiInput.Limit(limit, 60));
            return new ApiPage<MergedName>(list.Names, ApiInput.Skip(skip), ApiInput.Limit(limit, 60), list.HasMore, []);
        });

    private static PositionTable TableOf(IRecord record, KeptViews kept, string? party, string? initiative)
    {
        var scope = new PositionScope(party, initiative);
        return kept.Get(record, scope, () => PositionTable.Load(record.Merged, scope));
    }
}
