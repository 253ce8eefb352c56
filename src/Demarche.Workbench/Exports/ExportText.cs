using System.Globalization;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Workbench.Exports;

/// <summary>How exports write values as text.</summary>
internal static class ExportText
{
    /// <summary>A day as ISO 8601; null for none.</summary>
    internal static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    /// <summary>The last day of a span whose end is the day after it; null for none.</summary>
    internal static LocalDate? LastDay(LocalDate? end) => end?.PlusDays(-1);

    /// <summary>A number from 0 to 1 with three digits at most.</summary>
    internal static string Share(double share) => Math.Round(share, 3).ToString(CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The words of a span of a report, exactly.</summary>
    internal static string Words(Report report, TextSpan span) => report.Text[span.Start..span.End];

    /// <summary>The name of an enum's value in files, or null.</summary>
    internal static string? Name<T>(T? value)
        where T : struct, Enum => value is { } known ? EnumNames.NameOf(known) : null;

    /// <summary>A name that reports write, for people: on one line, without white space at its ends.</summary>
    internal static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>ISO 639-2 code of an ISO 639-1 code; the code itself where the runtime knows none.</summary>
    internal static string LanguageOf(string language) =>
        language is "und" ? language
        : CultureInfo.GetCultures(CultureTypes.NeutralCultures).FirstOrDefault(culture => string.Equals(culture.Name, language, StringComparison.Ordinal))?.ThreeLetterISOLanguageName ?? language;
}
