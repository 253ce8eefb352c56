using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Demarche.Web.Hosting;

/// <summary>
/// Lets requests through that come from this machine's own pages, and gives each answer the headers that keep a story's text from doing anything.
/// A page elsewhere whose name was made to lead to 127.0.0.1 (DNS rebinding) names itself in Host; one that sends a form or opens a socket, in Origin.
/// </summary>
/// <param name="next">What answers.</param>
internal sealed class RequestGuard(RequestDelegate next)
{
    private static readonly string[] OwnNames = ["127.0.0.1", "localhost", "[::1]"];

    /// <summary>Handles a request.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var host = context.Request.Host;
        if (!OwnNames.Contains(host.Host, StringComparer.OrdinalIgnoreCase) || (host.Port ?? 80) != context.Connection.LocalPort)
        {
            return Refuse(context, StatusCodes.Status400BadRequest, WebMessages.OtherHost);
        }

        var own = "http://" + host.Value;
        if (!IsOwn(context.Request.Headers.Origin, own) || IsAsked(context.Request))
        {
            return Refuse(context, StatusCodes.Status403Forbidden, WebMessages.OtherOrigin);
        }

        Protect(context.Response.Headers, string.Create(CultureInfo.InvariantCulture, $"ws://{host.Value}"));
        return next(context);
    }

    private static bool IsOwn(StringValues origin, string own) => origin.Count is 0 || (origin.Count is 1 && string.Equals(origin[0], own, StringComparison.OrdinalIgnoreCase));

    // A person may follow a link from elsewhere; a page elsewhere may not fetch, embed or send anything.
    private static bool IsAsked(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] is [("cross-site" or "same-site") and not null] && !(request.Headers["Sec-Fetch-Mode"] is ["navigate"] && HttpMethods.IsGet(request.Method));

    private static void Protect(IHeaderDictionary headers, string socket)
    {
        // Inline style is allowed: the component library sets it. Scripts come from the program's own files only.
        headers[HeaderNames.ContentSecurityPolicy] =
            $"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' {socket}; form-action 'self'; base-uri 'self'; frame-ancestors 'none'; object-src 'none'";
        headers[HeaderNames.XContentTypeOptions] = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers[HeaderNames.XFrameOptions] = "DENY";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }

    private static Task Refuse(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(sentence, context.RequestAborted);
    }
}
