using CsCheck;

namespace Demarche.Language.Tests.Tokens;

/// <summary>Texts that nobody would write: made of the pieces that scanners trip over, in any order.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "a", "B", "Mr", "U", "s", "don", "t", "No", "com", "www", "http", "7", "30", "2016", " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u2029",
        ".", "...", "…", "!", "?", ",", ";", ":", "'", "’", "‘", "`", "\"", "“", "”", "''", "(", ")", "[", "]", "-", "–", "—", "/", "//", "://", "@", "#",
        "$", "€", "%", "&", "*", "_", "=", "+", "<", ">", "^", ":)", "n't", "'s", "\uD83D", "\uDE00", "\uD83D\uDE00", "\u200D", "\uFE0F", "\uD83C\uDFFD",
        "\0", "\u0001", "\u200B", "\u202E", "\u05D0", "\u0627", "é", "e\u0301", "\u0301", "中", "½", "\uFEFF", "\uFFFF", "\uD835\uDC00",
    ];

    /// <summary>Texts of up to 60 pieces, and of any characters.</summary>
    public static Gen<string> Any { get; } =
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 60].Select(string.Concat), Gen.Char.Array[0, 40].Select(characters => new string(characters)));
}
