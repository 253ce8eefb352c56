using System.Text;
using Demarche.Language;

namespace Demarche.Reading.Pages.Text;

/// <summary>A line as word lists spell it: small letters, straight quotation marks, single spaces, no signs in front.</summary>
internal static class LineKey
{
    /// <summary>Longer lines are stories; only so much of them is kept.</summary>
    internal const int Maximum = 600;

    /// <summary>Makes the key of a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The line.</param>
    /// <returns>The key of the line's first 600 code units.</returns>
    internal static string Of(string text, TextSpan span)
    {
        var key = new StringBuilder();
        foreach (var letter in text.AsSpan(span.Start, Math.Min(span.Length, Maximum)))
        {
            if (char.IsWhiteSpace(letter))
            {
                if (key.Length > 0 && key[^1] != ' ')
                {
                    key.Append(' ');
                }
            }
            else if (key.Length > 0 || !IsSign(letter))
            {
                key.Append(Plain(letter));
            }
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>A key without the stop, colon or arrow at its end.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The key to look whole lines up with.</returns>
    internal static string Whole(string key) => key.TrimEnd(' ', '.', ':', '…', '→', '»', '›', '>', '!', '|', '▼', '+');

    /// <summary>Whether a character is a bullet, an arrow or another sign in front of a line's words.</summary>
    /// <param name="letter">The character.</param>
    /// <returns>True where it is.</returns>
    internal static bool IsSign(char letter) =>
        letter is '•' or '·' or '▪' or '◦' or '‣' or '●' or '■' or '○' or '∙' or '►' or '▶' or '→' or '➡' or '»' or '›' or '>' or '|' or '\uf0b7';

    private static char Plain(char letter) => letter switch
    {
        '’' or '‘' or '`' => '\'',
        '“' or '”' => '"',
        _ => char.ToLowerInvariant(letter),
    };
}
