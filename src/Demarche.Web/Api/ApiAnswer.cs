using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Demarche.Record;
using Demarche.Web.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Demarche.Web.Api;

/// <summary>Answers requests of the API: with an entity tag, so that a client that has the answer gets "not modified"; what cannot be answered is a problem (RFC 9457).</summary>
internal static class ApiAnswer
{
    // An answer depends on the address, on what was merged, on what is there now, and on the program that says it.
    private static readonly string Program = typeof(ApiAnswer).Assembly.ManifestModule.ModuleVersionId.ToString("N", CultureInfo.InvariantCulture);

    /// <summary>Answers.</summary>
    /// <typeparam name="T">What the answer is.</typeparam>
    /// <param name="context">The request.</param>
    /// <param name="desk">Where to ask.</param>
    /// <param name="ask">The question; null where there is no such thing.</param>
    internal static async Task<Results<Ok<T>, StatusCodeHttpResult, ProblemHttpResult>> OfAsync<T>(HttpContext context, RecordDesk desk, Func<IRecord, T?> ask)
        where T : class
    {
        try
        {
            var tag = await desk.AskAsync(record => TagOf(record, context.Request), context.RequestAborted);
            context.Response.Headers.ETag = tag;
            context.Response.Headers.CacheControl = "no-cache";
            if (context.Request.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries).Contains(tag, StringComparer.Ordinal))
            {
                return TypedResults.StatusCode(StatusCodes.Status304NotModified);
            }

            var (answer, _) = await desk.AskMergedAsync(ask, context.RequestAborted);
            return answer is null
                ? Problem(context, StatusCodes.Status404NotFound, "The record knows nothing of that id or name.")
                : TypedResults.Ok(answer);
        }
        catch (FormatException e)
        {
            return Problem(context, StatusCodes.Status400BadRequest, e.Message);
        }
        catch (RecordException e)
        {
            return Problem(context, StatusCodes.Status503ServiceUnavailable, e.Message);
        }
    }

    /// <summary>A problem, in one sentence.</summary>
    internal static ProblemHttpResult Problem(HttpContext context, int status, string sentence)
    {
        context.Response.Headers.Remove(HeaderNames.ETag);
        return TypedResults.Problem(sentence, context.Request.Path, status);
    }

    private static string TagOf(IRecord record, HttpRequest request)
    {
        var about = string.Join('\n', Program, record.Merged.Stamp, record.Merged.CurrentStamp, request.Path, request.QueryString);
        return $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(about)))[..24]}\"";
    }
}
