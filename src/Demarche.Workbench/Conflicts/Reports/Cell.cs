using System.Globalization;

namespace Demarche.Workbench.Conflicts.Reports;

/// <summary>One value of a table: a text, a number, or a list of texts.</summary>
public sealed class Cell
{
    private readonly Lazy<string> _text;

    private Cell(string text) => _text = new(text);

    private Cell(IReadOnlyList<string> items) => (_text, Items) = (new(() => string.Join(", ", items)), items);

    /// <summary>The value as people read it.</summary>
    public string Text => _text.Value;

    /// <summary>The number, where it is one.</summary>
    public long? Number { get; private init; }

    /// <summary>The texts, where it is a list.</summary>
    public IReadOnlyList<string>? Items { get; }

    /// <summary>Whether nothing is said: null in JSON, empty elsewhere.</summary>
    public bool IsNothing { get; private init; }

    /// <summary>Nothing.</summary>
    public static Cell Nothing { get; } = new("") { IsNothing = true };

    /// <summary>A text.</summary>
    /// <param name="text">The text; null is nothing.</param>
    public static Cell Of(string? text) => text is null ? Nothing : new Cell(text);

    /// <summary>A number.</summary>
    /// <param name="number">The number; null is nothing.</param>
    public static Cell Of(long? number) => number is { } value ? new Cell(value.ToString(CultureInfo.InvariantCulture)) { Number = value } : Nothing;

    /// <summary>A list of texts.</summary>
    /// <param name="items">The texts.</param>
    public static Cell Of(IEnumerable<string> items) => new([.. items]);
}
