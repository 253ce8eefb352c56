using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Demarche.Web.Hosting;

/// <summary>Scripts and styles that stand in the assembly, each under its own path.</summary>
internal static class PackedFiles
{
    private static readonly FrozenDictionary<string, PackedFile> Files = typeof(PackedFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.Contains('/', StringComparison.Ordinal))
        .ToFrozenDictionary(name => "/" + name, Read, StringComparer.Ordinal);

    /// <summary>A path that changes with the file, so that a browser asks again only where it did.</summary>
    /// <param name="path">The path, from "/" on.</param>
    internal static string Versioned(string path) => $"{path[1..]}?v={Files[path].Version}";

    /// <summary>Answers requests for the files.</summary>
    internal static void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (var (path, file) in Files)
        {
            endpoints.MapGet(path, (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
                return Results.File(file.Bytes, file.Type, entityTag: new EntityTagHeaderValue($"\"{file.Version}\""));
            });
        }
    }

    private static PackedFile Read(string name)
    {
        using var stream = typeof(PackedFiles).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var type = new FileExtensionContentTypeProvider().TryGetContentType(name, out var known) ? known : "application/octet-stream";
        return new PackedFile(bytes, type + (type.StartsWith("text/", StringComparison.Ordinal) ? "; charset=utf-8" : ""), Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]);
    }

    private sealed record PackedFile(byte[] Bytes, string Type, string Version);
}
