using Demarche.Language;
using NodaTime;

namespace Demarche.Workbench.Questions;

/// <summary>Words of a report of the record, with all that a citation needs.</summary>
/// <param name="Words">Exactly the words at the place.</param>
/// <param name="Report">The report's id.</param>
/// <param name="Span">Where they stand: UTF-16 code units in the report's text.</param>
/// <param name="Title">The report's title, or null.</param>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="Published">The publication day, or null.</param>
/// <param name="Url">Its address, or null.</param>
public sealed record CitedWords(string Words, string Report, TextSpan Span, string? Title, string? Outlet, LocalDate? Published, string? Url);
