namespace Demarche.Record.Checking;

/// <summary>What a row of the party table repeats of a finding.</summary>
internal sealed record PartyRow
{
    public required long Report { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string NameKey { get; init; }

    public string? GazetteerId { get; init; }
}
