using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Statements.Roles;

namespace Demarche.Reading.Statements;

/// <summary>A statement before its source is joined to a party.</summary>
/// <param name="Paragraph">Index of the paragraph its cue stands in.</param>
/// <param name="Source">The phrase that names who says it, or null.</param>
/// <param name="Cue">The words that signal it.</param>
/// <param name="Content">What is said.</param>
/// <param name="Act">What is done by it.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record StatementDraft(
    int Paragraph,
    TextSpan? Source,
    ImmutableArray<TextSpan> Cue,
    ImmutableArray<TextSpan> Content,
    Act Act,
    string Rule)
{
    /// <summary>The words that name whom it is said to, or null.</summary>
    internal TextSpan? Addressee { get; init; }

    /// <summary>What the model says to it, or null.</summary>
    internal RoleEvidence? Roles { get; init; }

    /// <summary>Where it stands in the order of the paragraph's lexemes.</summary>
    internal int Anchor { get; init; }

    /// <summary>Index of its sentence in the paragraph.</summary>
    internal int Sentence { get; init; }

    /// <summary>Whether it ends in a colon and waits for the quotation of the next paragraph.</summary>
    internal bool IsIntroduction { get; init; }

    /// <summary>Whether it is an introduction whose last word before the colon is a verb of saying.</summary>
    internal bool IsSaying { get; init; }

    /// <summary>Index of the quotation in the paragraph that the content ends with, or -1.</summary>
    internal int LastQuote { get; init; } = -1;
}
