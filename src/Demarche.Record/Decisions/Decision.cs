using NodaTime;

namespace Demarche.Record.Decisions;

/// <summary>One entry in the log of what people decided. Two decisions that say the same are one.</summary>
public sealed class Decision : IEquatable<Decision>
{
    /// <summary>Makes a decision.</summary>
    /// <param name="by">Who decides; some name that is not blank.</param>
    /// <param name="at">When, by the caller's clock.</param>
    /// <param name="why">Why, in words; may be empty.</param>
    /// <param name="kind">What is decided.</param>
    /// <param name="target">About what.</param>
    /// <param name="detail">What else it says.</param>
    /// <exception cref="RecordException">It does not say what its kind needs, or says something else about its target than can be said.</exception>
    public Decision(string by, Instant at, string why, DecisionKind kind, DecisionTarget target, DecisionDetail? detail = null)
    {
        By = by.Trim();
        At = at;
        Why = why.Trim();
        Kind = kind;
        Target = target;
        Detail = DecisionCheck.Tidy(detail ?? DecisionDetail.None);
        DecisionCheck.Check(this);
        Id = DecisionJson.IdOf(this);
    }

    /// <summary>Its id, made of all that follows.</summary>
    public DecisionId Id { get; }

    /// <summary>Who decided.</summary>
    public string By { get; }

    /// <summary>When.</summary>
    public Instant At { get; }

    /// <summary>Why; may be empty.</summary>
    public string Why { get; }

    /// <summary>What was decided.</summary>
    public DecisionKind Kind { get; }

    /// <summary>About what.</summary>
    public DecisionTarget Target { get; }

    /// <summary>What else it says.</summary>
    public DecisionDetail Detail { get; }

    /// <inheritdoc/>
    public bool Equals(Decision? other) => other is not null && other.Id == Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Decision);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {By} {Kind} {Target}";
}
