using Demarche.Language.Times;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Workbench.Views;

/// <summary>Writes the times of a text as lines: the words, then type, value and place on the calendar.</summary>
public static class TimesText
{
    /// <summary>Writes a view.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="view">The view.</param>
    /// <param name="explains">Whether to add which rule read each time, and what it was counted from.</param>
    public static void Write(TextWriter output, TimesView view, bool explains)
    {
        foreach (var time in view.Times)
        {
            output.Write($"{time.Span.In(view.Text)}\n    {time.Type.ToString().ToUpperInvariant()} {time.Value}{Attributes(time)}{Interval(time)}\n");
            if (explains)
            {
                output.Write($"    rule {time.Rule}; {Anchor(time)}{Direction(time)}; confidence {time.Confidence:0.00}\n");
            }
        }

        output.Write(Summary(view));
    }

    private static string Attributes(TimeExpression time) => string.Concat(
        Attribute("mod", TimexNames.Of(time.Modifier)),
        Attribute("quant", time.Quantifier),
        Attribute("freq", time.Frequency),
        Attribute("beginPoint", time.BeginPoint),
        Attribute("endPoint", time.EndPoint),
        Attribute("bound", time.Bound == TimeBound.None ? null : time.Bound.ToString().ToLowerInvariant()));

    private static string Attribute(string name, string? value) => value is null ? "" : $" {name}={value}";

    private static string Interval(TimeExpression time) =>
        time.FromHour is { } first && time.ToHour is { } last ? $"\n    from {Moment(first)} to {Moment(last)}"
        : time.From is { } from && time.To is { } to ? $"\n    from {Day(from)} to {Day(to)} (not included)"
        : "";

    private static string Anchor(TimeExpression time) => time.Anchor switch
    {
        TimeAnchor.Published => $"counted from the day of publication, {time.AnchorValue}",
        TimeAnchor.LastTold => $"counted from the date told before, {time.AnchorValue}",
        TimeAnchor.Missing => "relative, and nothing to count it from",
        _ => "tells its time in full",
    };

    private static string Direction(TimeExpression time) => time.Direction is { } direction ? $"; {direction}" : "";

    private static string Summary(TimesView view) => view.Times.Length == 0
        ? "No times.\n"
        : view.UnresolvedCount == 0 ? ""
        : $"{view.UnresolvedCount} of {view.Times.Length} left unresolved{(view.Published is null ? ": no day of publication" : "")}.\n";

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Moment(LocalDateTime moment) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(moment);
}
