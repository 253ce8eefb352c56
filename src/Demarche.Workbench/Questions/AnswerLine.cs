using System.Collections.Immutable;
using Demarche.Workbench.Searching;

namespace Demarche.Workbench.Questions;

/// <summary>One line of an answer and the words it rests on.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Words">The words it rests on; empty only for counts.</param>
public sealed record AnswerLine(string Text, ImmutableArray<CitedWords> Words)
{
    /// <summary>What stands in front of it, such as a day; null where nothing does.</summary>
    public string? Head { get; init; }

    /// <summary>The merged id of what it is about, or null.</summary>
    public string? Id { get; init; }

    /// <summary>How many independent reports stand behind it at least, or null where that does not apply.</summary>
    public int? Origins { get; init; }

    /// <summary>How many reports it stands in, copies counted too, or null where that does not apply.</summary>
    public int? Reports { get; init; }

    /// <summary>What a sentence was found by, or null where it was not looked for.</summary>
    public FindMarks? Found { get; init; }

    /// <summary>Lines that belong under this one.</summary>
    public ImmutableArray<AnswerLine> Details { get; init; } = [];
}
