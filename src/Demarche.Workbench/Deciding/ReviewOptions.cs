using System.Collections.Immutable;
using Demarche.Record.Decisions;

namespace Demarche.Workbench.Deciding;

/// <summary>What is to be reviewed; every default in sight.</summary>
public sealed record ReviewOptions
{
    /// <summary>Who reviews: findings that this coder judged are passed over.</summary>
    public required string By { get; init; }

    /// <summary>Only these kinds of findings; empty for all but mentions, of which there are very many.</summary>
    public ImmutableArray<FindingKind> Kinds { get; init; } = [];

    /// <summary>Only findings whose phrase or words hold this name; null for all.</summary>
    public string? Party { get; init; }

    /// <summary>Only findings that the machine is less sure of than this, from 0 to 1; null for all.</summary>
    public double? Below { get; init; }

    /// <summary>Whether findings are passed over that another coder judged and on which nobody differs.</summary>
    public bool LeavesAgreedOut { get; init; }

    /// <summary>Whether findings that this coder judged are shown again.</summary>
    public bool Reopens { get; init; }
}
