using Npgsql;

namespace Demarche.Record.Postgres;

/// <summary>A PostgreSQL database as a person names it: <c>postgres://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=require</c>, after libpq's connection URIs.</summary>
internal static class PostgresLocation
{
    private const int DefaultPort = 5432;

    /// <summary>Whether a location names a PostgreSQL database.</summary>
    internal static bool IsOne(string location) =>
        location.StartsWith("postgres://", StringComparison.Ordinal) || location.StartsWith("postgresql://", StringComparison.Ordinal);

    /// <summary>The location without a password.</summary>
    internal static string Shown(string location) =>
        Uri.TryCreate(location, UriKind.Absolute, out var uri) ? Shown(Settings(uri, location)) : "the PostgreSQL record";

    /// <summary>Reads a location.</summary>
    /// <exception cref="RecordException">It is none.</exception>
    internal static NpgsqlConnectionStringBuilder Parse(string location) =>
        Uri.TryCreate(location, UriKind.Absolute, out var uri) ? Settings(uri, location) : throw RecordMessages.BadLocation("the address");

    private static string Shown(NpgsqlConnectionStringBuilder settings) =>
        $"postgres://{(settings.Username is { Length: > 0 } user ? user + "@" : "")}{settings.Host}:{settings.Port}/{settings.Database}";

    private static NpgsqlConnectionStringBuilder Settings(Uri uri, string location)
    {
        var user = uri.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        var settings = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host.Length > 0 ? uri.Host : "localhost",
            Port = uri.Port > 0 ? uri.Port : DefaultPort,
            Database = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/')),
            Username = user[0].Length > 0 ? user[0] : null,
            Password = user.Length > 1 ? user[1] : null,
        };
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            Set(settings, pair.Split('=', 2), location);
        }

        return settings;
    }

    private static void Set(NpgsqlConnectionStringBuilder settings, string[] pair, string location)
    {
        var value = Uri.UnescapeDataString(pair.Length > 1 ? pair[1] : "");
        switch (pair[0])
        {
            case "host": settings.Host = value; break;
            case "sslmode" when Enum.TryParse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var mode): settings.SslMode = mode; break;
            case "sslrootcert": settings.RootCertificate = value; break;
            case "passfile": settings.Passfile = value; break;
            case "options": settings.Options = value; break;
            default: throw RecordMessages.BadLocation($"\"{pair[0]}\" in the address of {new Uri(location).Host}");
        }
    }
}
