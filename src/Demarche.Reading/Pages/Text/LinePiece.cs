using Demarche.Language;

namespace Demarche.Reading.Pages.Text;

/// <summary>A piece of a line: a word with the stops and apostrophes in it, a number, or one other character.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct LinePiece(LinePieceKind Kind, TextSpan Span);
