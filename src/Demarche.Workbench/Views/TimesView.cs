using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Times;
using Demarche.Language.Tokens;
using NodaTime;

namespace Demarche.Workbench.Views;

/// <summary>The times that a text tells, for a person or a program to read.</summary>
/// <param name="Text">The text.</param>
/// <param name="Published">The day relative times were told from, or null.</param>
/// <param name="Times">The times, in order of text.</param>
public sealed record TimesView(string Text, LocalDate? Published, ImmutableArray<TimeExpression> Times)
{
    /// <summary>Reads the times of a text. Every line is a passage of its own: no expression crosses an end of one.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="published">The day relative times are told from, or null; then they stay underspecified.</param>
    /// <param name="options">The choices that the words do not make.</param>
    /// <returns>The view.</returns>
    public static TimesView Of(string text, LocalDate? published, TimeOptions? options = null)
    {
        var passages = Lines(text);
        var times = new TimeStage(options).Predict(text, passages, TokenStage.Predict(text, passages), published);
        return new TimesView(text, published, times);
    }

    /// <summary>How many times are relative to one that was not known.</summary>
    public int UnresolvedCount => Times.Count(static time => time.IsUnresolved);

    private static ImmutableArray<TextSpan> Lines(string text)
    {
        var lines = ImmutableArray.CreateBuilder<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(new TextSpan(start, end));
            start = end;
        }

        return lines.ToImmutable();
    }
}
