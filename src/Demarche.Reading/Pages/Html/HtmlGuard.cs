using System.Collections.Frozen;

namespace Demarche.Reading.Pages.Html;

/// <summary>Looks a page over before it is parsed: parsing takes time that grows with depth, and walking takes stack.</summary>
internal static class HtmlGuard
{
    /// <summary>How many elements may stand in each other; browsers flatten what is deeper than 512.</summary>
    internal const int DeepestElement = 800;

    // Open formatting elements are made again in every block that follows; so many of them in all are allowed.
    private const long MostRepeatedFormats = 2_000_000;

    private static readonly FrozenSet<string> NeverClosed = FrozenSet.ToFrozenSet(
        [
            "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param", "source", "track",
            "wbr", "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "html", "head", "body", "rp", "rt",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Formats = FrozenSet.ToFrozenSet(
        ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> RawTexts = FrozenSet.ToFrozenSet(
        ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a page can be parsed in bounded time and walked on a common stack.</summary>
    /// <param name="html">The page.</param>
    /// <returns>False where its elements are nested too deep.</returns>
    internal static bool CanParse(ReadOnlySpan<char> html)
    {
        var depth = new OpenElements();
        var position = 0;
        while (position < html.Length)
        {
            var open = html[position..].IndexOf('<');
            if (open < 0 || position + open + 1 >= html.Length)
            {
                break;
            }

            position += open + 1;
            var tag = html[position..];
            if (tag.StartsWith("!--"))
            {
                var close = tag.IndexOf("-->");
                position = close < 0 ? html.Length : position + close + 3;
                continue;
            }

            var closes = tag[0] == '/';
            var name = NameOf(closes ? tag[1..] : tag);
            if (name.IsEmpty)
            {
                continue;
            }

            if (!closes && RawTexts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            {
                position += Math.Max(1, EndOfRawText(tag, name));
                continue;
            }

            var end = EndOfTag(tag);
            if (!depth.Take(name, closes, closesItself: end > 0 && tag[end - 1] == '/'))
            {
                return false;
            }

            position += end;
        }

        return true;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && length < 40 && (char.IsAsciiLetterOrDigit(tag[length]) || tag[length] is '-' or ':'))
        {
            length++;
        }

        return length > 0 && char.IsAsciiLetter(tag[0]) ? tag[..length] : default;
    }

    // The end of a tag, signs in quoted values passed over.
    private static int EndOfTag(ReadOnlySpan<char> tag)
    {
        var position = 0;
        while (tag[position..].IndexOfAny('>', '=') is >= 0 and var next)
        {
            position += next;
            if (tag[position] == '>')
            {
                return position;
            }

            position++;
            while (position < tag.Length && tag[position] is ' ' or '\n' or '\t' or '\r')
            {
                position++;
            }

            if (position < tag.Length && tag[position] is '"' or '\'')
            {
                var close = tag[(position + 1)..].IndexOf(tag[position]);
                position = close < 0 ? tag.Length : position + close + 2;
            }
        }

        return tag.Length;
    }

    private static int EndOfRawText(ReadOnlySpan<char> tag, ReadOnlySpan<char> name)
    {
        var position = 0;
        while (tag[position..].IndexOf("</") is >= 0 and var end)
        {
            position += end + 2;
            if (tag[position..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return position;
            }
        }

        return tag.Length;
    }

    private ref struct OpenElements
    {
        private readonly Dictionary<string, int> _open = new(StringComparer.OrdinalIgnoreCase);
        private int _depth;
        private int _formats;
        private long _repeated;

        public OpenElements()
        {
        }

        internal bool Take(ReadOnlySpan<char> name, bool closes, bool closesItself)
        {
            // Drawings and formulas are XML: their elements may close themselves.
            if (closesItself && (_open.GetValueOrDefault("svg") > 0 || _open.GetValueOrDefault("math") > 0))
            {
                return true;
            }

            if (NeverClosed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            {
                _repeated += closes ? 0 : _formats;
                return _repeated < MostRepeatedFormats;
            }

            var step = closes ? -1 : 1;
            var open = _open.GetAlternateLookup<ReadOnlySpan<char>>();
            open.TryGetValue(name, out var count);
            if (count + step < 0)
            {
                return true;
            }

            open[name] = count + step;
            _depth += step;
            _formats += Formats.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) ? step : 0;
            _repeated += _formats;
            return _depth < DeepestElement && _repeated < MostRepeatedFormats;
        }
    }
}
