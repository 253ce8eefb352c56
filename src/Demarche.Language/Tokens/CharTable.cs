using System.Globalization;

namespace Demarche.Language.Tokens;

/// <summary>The class of every UTF-16 code unit, from the Unicode categories that the runtime knows.</summary>
internal static class CharTable
{
    private static readonly CharClass[] Classes = Build();

    /// <summary>The class of a code unit.</summary>
    public static CharClass Of(char unit) => Classes[unit];

    /// <summary>Whether the code unit is a letter.</summary>
    public static bool IsLetter(char unit) => (Classes[unit] & CharClass.Letter) != CharClass.None;

    /// <summary>Whether the code unit is a decimal digit.</summary>
    public static bool IsDigit(char unit) => (Classes[unit] & CharClass.Digit) != CharClass.None;

    /// <summary>Whether the code unit is an upper-case letter.</summary>
    public static bool IsUpper(char unit) => (Classes[unit] & CharClass.Upper) != CharClass.None;

    /// <summary>Whether the code unit may stand inside a word.</summary>
    public static bool IsWord(char unit) => (Classes[unit] & CharClass.Word) != CharClass.None;

    /// <summary>Whether the code unit is white space.</summary>
    public static bool IsSpace(char unit) => (Classes[unit] & CharClass.Space) != CharClass.None;

    private static CharClass[] Build()
    {
        var classes = new CharClass[char.MaxValue + 1];
        for (var unit = 0; unit < classes.Length; unit++)
        {
            classes[unit] = ClassOf((char)unit);
        }

        return classes;
    }

    private static CharClass ClassOf(char unit) =>
        unit switch
        {
            '_' => CharClass.Glue,
            '\'' or '\u2019' or '\u2018' or '`' or '\u02BC' or '\u00B4' => CharClass.Apostrophe,
            '\u2212' => CharClass.Dash,
            _ when char.IsWhiteSpace(unit) => CharClass.Space,
            _ => OfCategory(char.GetUnicodeCategory(unit)),
        };

    private static CharClass OfCategory(UnicodeCategory category) =>
        category switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharClass.Letter | CharClass.Upper,
            UnicodeCategory.LowercaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse => CharClass.Letter,
            UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format => CharClass.Glue,
            UnicodeCategory.Surrogate => CharClass.Surrogate,
            UnicodeCategory.DashPunctuation => CharClass.Dash,
            _ => CharClass.None,
        };
}
