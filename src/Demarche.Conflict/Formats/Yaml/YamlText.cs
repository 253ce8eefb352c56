using System.Globalization;
using System.Text;

namespace Demarche.Conflict.Formats.Yaml;

/// <summary>Builds a YAML text line by line, two spaces a level, with quotation marks only where they are needed.</summary>
internal sealed class YamlText
{
    private const string Indent = "  ";
    private const int LongestFlow = 100;

    private readonly StringBuilder _text = new();
    private int _level;
    private bool _isItemStart;

    /// <summary>A value as it stands in a YAML text.</summary>
    internal static string Quote(string value) => IsPlain(value) ? value : DoubleQuoted(value);

    /// <summary>A list on one line.</summary>
    internal static string Flow(IEnumerable<string> values) => "[" + string.Join(", ", values.Select(Quote)) + "]";

    /// <summary>Whether a list is short enough to stand on one line.</summary>
    internal static bool FitsOneLine(IReadOnlyList<string> values) => values.Sum(static value => value.Length + 2) <= LongestFlow;

    /// <summary>Writes an empty line.</summary>
    internal YamlText Space()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>Writes a comment on a line of its own.</summary>
    internal YamlText Comment(string comment) => Line("# " + comment);

    /// <summary>Writes a key with a value; nothing where the value is null.</summary>
    internal YamlText Pair(string key, string? value) => value is null ? this : Line($"{Quote(key)}: {Quote(value)}");

    /// <summary>Writes a key with text that is written as it is.</summary>
    internal YamlText Raw(string key, string text, string? comment = null) => Line($"{Quote(key)}: {text}{(comment is null ? "" : "  # " + comment)}");

    /// <summary>Writes an item of a list.</summary>
    internal YamlText Item(string value, string? comment = null) => RawItem(Quote(value), comment);

    /// <summary>Writes an item of a list with text that is written as it is.</summary>
    internal YamlText RawItem(string text, string? comment = null) => Line($"- {text}{(comment is null ? "" : "  # " + comment)}");

    /// <summary>Writes a key and, one level deeper, what belongs to it.</summary>
    internal YamlText Block(string key, Action write, string? comment = null)
    {
        Line($"{Quote(key)}:{(comment is null ? "" : "  # " + comment)}");
        _level++;
        write();
        _level--;
        return this;
    }

    /// <summary>Writes an item of a list that has keys of its own.</summary>
    internal YamlText ItemBlock(Action write)
    {
        _isItemStart = true;
        _level++;
        write();
        _level--;
        _isItemStart = false;
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private YamlText Line(string line)
    {
        for (var level = 0; level < _level - (_isItemStart ? 1 : 0); level++)
        {
            _text.Append(Indent);
        }

        _text.Append(_isItemStart ? "- " : "").Append(line).Append('\n');
        _isItemStart = false;
        return this;
    }

    // Stricter than YAML asks for, so that no reader can take a value for something else.
    private static bool IsPlain(string value)
    {
        if (value.Length == 0 || value[0] is ' ' or '-' or '.' or '\'' or '>' or '=' || value[^1] is ' ' || value.StartsWith("<<", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var character in value)
        {
            if (!char.IsLetterOrDigit(character) && character is not (' ' or '_' or '-' or '.' or '$' or '(' or ')' or '\'' or '/' or ';' or '<' or '>' or '=') || char.IsSurrogate(character))
            {
                return false;
            }
        }

        return true;
    }

    private static string DoubleQuoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                < ' ' or (>= '\u007F' and <= '\u00A0') or '\u2028' or '\u2029' or '\uFEFF' or (>= '\uFFFE') => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }
}
