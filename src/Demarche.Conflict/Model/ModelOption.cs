namespace Demarche.Conflict.Model;

/// <summary>A yes-or-no choice. Who controls it stands in <see cref="DecisionMaker.Options"/>.</summary>
/// <param name="Name">Its name, for people.</param>
/// <param name="Direction">Which way it may change.</param>
public sealed record ModelOption(string Name, PermittedDirection Direction = PermittedDirection.Both)
{
    /// <summary>A short word for drawings and formulas, or null.</summary>
    public string? Key { get; init; }

    /// <summary>What it rests on.</summary>
    public Provenance Provenance { get; init; } = Provenance.None;
}
