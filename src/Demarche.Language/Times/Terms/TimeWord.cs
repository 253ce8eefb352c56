namespace Demarche.Language.Times.Terms;

/// <summary>A word that rules know: the labels it answers to, and what it is worth under each.</summary>
internal sealed class TimeWord
{
    /// <summary>The labels, ascending; parallel to <see cref="Values"/>.</summary>
    internal int[] Labels { get; set; } = [];

    /// <summary>The value under each label.</summary>
    internal int[] Values { get; set; } = [];

    /// <summary>What it reads as where it begins with a small letter, or null where that makes no difference: "may" is no month.</summary>
    internal TimeWord? Small { get; set; }

    /// <summary>Whether it reads with a full stop directly behind it.</summary>
    internal bool TakesStop { get; set; }

    /// <summary>Whether it reads only with that full stop.</summary>
    internal bool NeedsStop { get; set; }

    /// <summary>Whether some rule can begin with it.</summary>
    internal bool CanStart { get; set; }

    /// <summary>The number it says, or -1.</summary>
    internal int Cardinal { get; set; } = -1;

    /// <summary>The place in a row it says, or -1.</summary>
    internal int Ordinal { get; set; } = -1;

    /// <summary>Whether it can stand inside a number: a hyphen, "and".</summary>
    internal bool IsJoiner { get; set; }

    /// <summary>What it tells about tense and clauses.</summary>
    internal CueKind Cue { get; set; }

    /// <summary>The value under a label.</summary>
    /// <param name="label">The label.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the word answers to the label.</returns>
    internal bool TryValue(int label, out int value)
    {
        var index = Array.IndexOf(Labels, label);
        value = index < 0 ? 0 : Values[index];
        return index >= 0;
    }
}
