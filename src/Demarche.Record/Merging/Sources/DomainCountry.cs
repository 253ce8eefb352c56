namespace Demarche.Record.Merging.Sources;

/// <summary>Tells the country of a web address by its top-level domain.</summary>
internal sealed class DomainCountry
{
    private const string Resource = "Demarche.Record.Resources.country-domains.txt";

    private readonly Dictionary<string, string?> _special;

    private DomainCountry(Dictionary<string, string?> special) => _special = special;

    /// <summary>Reads the data file.</summary>
    internal static DomainCountry Load()
    {
        using var stream = typeof(DomainCountry).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program lacks its file {Resource}; build it anew.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] is not ('#' or '['));
        return new DomainCountry(lines.Select(line => line.Split(' ')).ToDictionary(parts => parts[0], parts => parts.Length > 1 ? parts[1] : null, StringComparer.Ordinal));
    }

    /// <summary>The country of an address.</summary>
    /// <param name="url">The address, or null.</param>
    /// <returns>An ISO 3166-1 alpha-2 code, or null where the address tells none.</returns>
    internal string? Of(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.HostNameType is not UriHostNameType.Dns)
        {
            return null;
        }

        var domain = address.IdnHost[(address.IdnHost.LastIndexOf('.') + 1)..].ToLowerInvariant();
        return domain.Length is not 2 || !domain.All(char.IsAsciiLetterLower) ? null
            : _special.TryGetValue(domain, out var code) ? code
            : domain.ToUpperInvariant();
    }
}
