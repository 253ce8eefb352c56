using System.Collections.Immutable;
using System.Globalization;

namespace Demarche.Testing.Specs;

/// <summary>
/// The examples of one file of <c>docs/specs</c>, which explains a stage to a reader and is run as tests. Two kinds of
/// fenced block hold examples; every other block and all text between is for the reader alone.
/// <code>
/// ```case sentences
/// The talks ended. Nobody signed.       the input: every line down to the line "---", "\n" between
/// ---
/// The talks ended.                      what must come out, line by line
/// Nobody signed.
/// ```
///
/// ```rows times published=2016-06-24
/// on Friday => DATE 2016-06-24          one example a line: input, " => ", what must come out
/// last year => DATE 2015                (" || " between two expected lines)
/// ```
/// </code>
/// The word behind <c>case</c> or <c>rows</c> is the kind, by which a test takes its examples; <c>key=value</c> words
/// behind it are options. In inputs and outputs of both kinds <c>\n</c>, <c>\t</c> and <c>\u200B</c> stand for the character.
/// <code>
/// private static readonly SpecFile Spec = SpecFile.Open("times.md");
/// public static TheoryData&lt;string&gt; Cases => [.. Spec.NamesOf("times")];
/// [Theory, MemberData(nameof(Cases))]
/// public void The_specification_holds(string name) => Show(Spec[name]).ShouldBe(Spec[name].Expected);
/// </code>
/// </summary>
public sealed class SpecFile
{
    private readonly ImmutableDictionary<string, SpecCase> _cases;
    private readonly ImmutableArray<string> _names;

    private SpecFile(IReadOnlyList<SpecCase> cases)
    {
        _names = [.. cases.Select(example => example.Name)];
        _cases = cases.ToImmutableDictionary(example => example.Name, StringComparer.Ordinal);
    }

    /// <summary>The case of a name.</summary>
    /// <param name="name">One of <see cref="NamesOf"/>.</param>
    /// <exception cref="KeyNotFoundException">The file has no such case.</exception>
    public SpecCase this[string name] => _cases[name];

    /// <summary>Reads a file of <c>docs/specs</c>.</summary>
    /// <param name="fileName">Its name, for example "tokens.md".</param>
    /// <returns>Its cases.</returns>
    /// <exception cref="FormatException">A block is not closed, or lacks its "---" or " => ".</exception>
    public static SpecFile Open(string fileName) =>
        Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "docs", "specs", fileName)));

    /// <summary>Reads the text of a specification.</summary>
    /// <param name="markdown">The text.</param>
    /// <returns>Its cases.</returns>
    /// <exception cref="FormatException">A block is not closed, or lacks its "---" or " => ".</exception>
    public static SpecFile Parse(string markdown)
    {
        var cases = new List<SpecCase>();
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (!lines[index].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var open = index;
            var close = Array.FindIndex(lines, open + 1, line => line.StartsWith("```", StringComparison.Ordinal));
            if (close < 0)
            {
                throw new FormatException($"The block that line {open + 1} opens is not closed; add a line of three backquotes.");
            }

            ReadBlock(lines, open, close, cases);
            index = close;
        }

        return new SpecFile(cases);
    }

    /// <summary>The names of the cases of a kind, in order of the file.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>At least one name.</returns>
    /// <exception cref="InvalidOperationException">The file has no case of the kind, so a test of it would test nothing.</exception>
    public IReadOnlyList<string> NamesOf(string kind)
    {
        IReadOnlyList<string> names = [.. _names.Where(name => string.Equals(_cases[name].Kind, kind, StringComparison.Ordinal))];
        return names.Count > 0 ? names : throw new InvalidOperationException($"The specification has no case of kind {kind}.");
    }

    private static void ReadBlock(string[] lines, int open, int close, List<SpecCase> cases)
    {
        var words = lines[open][3..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is not ["case" or "rows", var kind, .. var settings])
        {
            return;
        }

        var options = settings
            .Select(word => word.Split('=', 2))
            .ToImmutableDictionary(pair => pair[0], pair => pair.Length > 1 ? pair[1] : "", StringComparer.Ordinal);
        if (words[0] is "case")
        {
            cases.Add(BlockCase(lines, open, close, kind, options));
            return;
        }

        for (var index = open + 1; index < close; index++)
        {
            if (!string.IsNullOrWhiteSpace(lines[index]))
            {
                cases.Add(RowCase(lines[index], index, kind, options));
            }
        }
    }

    private static SpecCase BlockCase(string[] lines, int open, int close, string kind, ImmutableDictionary<string, string> options)
    {
        var bar = Array.IndexOf(lines, "---", open, close - open);
        if (bar < 0)
        {
            throw new FormatException($"The case on line {open + 1} has no line \"---\" between input and output.");
        }

        return Case(open, kind, options, string.Join('\n', lines[(open + 1)..bar]), lines[(bar + 1)..close]);
    }

    private static SpecCase RowCase(string line, int index, string kind, ImmutableDictionary<string, string> options)
    {
        var arrow = line.IndexOf(" =>", StringComparison.Ordinal);
        if (arrow < 0)
        {
            throw new FormatException($"The row on line {index + 1} has no \" => \" between input and output.");
        }

        return Case(index, kind, options, line[..arrow].Trim(), line[(arrow + 3)..].Split(" || "));
    }

    private static SpecCase Case(int index, string kind, ImmutableDictionary<string, string> options, string input, IEnumerable<string> expected)
    {
        var text = Unescape(input);
        var name = string.Create(CultureInfo.InvariantCulture, $"line {index + 1}: {(input.Length > 60 ? input[..60] : input).Replace('\n', ' ')}");
        return new SpecCase(
            name,
            kind,
            options,
            text,
            [.. expected.Select(line => Unescape(line.Trim())).Where(line => line.Length > 0)]);
    }

    private static string Unescape(string text)
    {
        var result = new System.Text.StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var rest = text.AsSpan(index);
            if (rest.StartsWith("\\n") || rest.StartsWith("\\t"))
            {
                result.Append(text[++index] is 'n' ? '\n' : '\t');
            }
            else if (rest.StartsWith("\\u") && rest.Length >= 6
                && ushort.TryParse(rest.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                result.Append((char)code);
                index += 5;
            }
            else
            {
                result.Append(text[index]);
            }
        }

        return result.ToString();
    }
}
