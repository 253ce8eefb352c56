namespace Demarche.Record.Reports;

/// <summary>Tells whether two addresses are one: scheme, fragment, default port, a last slash and tracking parameters do not count.</summary>
internal static class UrlKey
{
    // Parameters that campaigns and share buttons add (Google Analytics' utm_*, click ids of Google, Meta and Microsoft, Mailchimp's ids).
    private static readonly string[] Tracking = ["utm_", "gclid", "fbclid", "msclkid", "dclid", "mc_cid", "mc_eid"];

    internal static string? Of(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return null;
        }

        var kept = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(IsKept).ToList();
        var query = kept.Count is 0 ? "" : "?" + string.Join('&', kept);
        return address.Authority.ToLowerInvariant() + address.AbsolutePath.TrimEnd('/') + query;
    }

    private static bool IsKept(string parameter) =>
        !Array.Exists(Tracking, name => parameter.StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
