using System.Globalization;

namespace Demarche.Language.Lemmas;

/// <summary>How a word's form becomes its lemma: whether its case is lowered, how many characters go from its end, and what comes in their place.</summary>
/// <param name="IsLowered">Whether the form is put in lower case first.</param>
/// <param name="Removed">Characters taken from the end.</param>
/// <param name="Added">What is put there instead.</param>
public readonly record struct LemmaRule(bool IsLowered, int Removed, string Added)
{
    /// <summary>The rule that makes a lemma of a form.</summary>
    /// <param name="form">The form as written.</param>
    /// <param name="lemma">Its lemma.</param>
    /// <returns>The shortest such rule; lowered where that keeps more of the form.</returns>
    public static LemmaRule Between(string form, string lemma)
    {
        var lowered = form.ToLowerInvariant();
        var (plainShared, loweredShared) = (SharedStart(form, lemma), SharedStart(lowered, lemma));
        var isLowered = loweredShared > plainShared;
        var shared = isLowered ? loweredShared : plainShared;
        return new LemmaRule(isLowered, form.Length - shared, lemma[shared..]);
    }

    /// <summary>Reads a rule from its text.</summary>
    /// <param name="text">As <see cref="ToString"/> gives it.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="FormatException">The text is no rule.</exception>
    public static LemmaRule Parse(string text)
    {
        var parts = text.Split('|', 3);
        if (parts.Length < 3 || parts[0] is not ("l" or "k"))
        {
            throw new FormatException($"\"{text}\" is no lemma rule; expected for example \"l|3|y\".");
        }

        return new LemmaRule(parts[0] is "l", int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]);
    }

    /// <summary>Makes the lemma of a form.</summary>
    /// <param name="form">The form as written.</param>
    /// <returns>The lemma, or the form itself where it is too short for the rule.</returns>
    public string Apply(string form)
    {
        if (Removed > form.Length)
        {
            return form;
        }

        var kept = (IsLowered ? form.ToLowerInvariant() : form)[..(form.Length - Removed)] + Added;
        return kept.Length == 0 ? form : kept;
    }

    /// <summary>Whether the rule makes a lemma of a form; without making a text.</summary>
    /// <param name="lemma">The lemma.</param>
    /// <param name="form">The form as written.</param>
    /// <returns>As comparing <see cref="Apply"/> would say, where the form is long enough.</returns>
    internal bool Makes(ReadOnlySpan<char> lemma, ReadOnlySpan<char> form)
    {
        var kept = form.Length - Removed;
        return kept >= 0
            && lemma.Length == kept + Added.Length
            && lemma[kept..].SequenceEqual(Added)
            && lemma[..kept].Equals(form[..kept], IsLowered ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsLowered ? 'l' : 'k')}|{Removed}|{Added}");

    private static int SharedStart(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
        {
            length++;
        }

        return length;
    }
}
