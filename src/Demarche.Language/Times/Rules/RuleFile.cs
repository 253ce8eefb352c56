using System.Collections.Immutable;
using System.Globalization;
using Demarche.Language.Times.Terms;

namespace Demarche.Language.Times.Rules;

/// <summary>
/// Reads files of rules. A rule is a line "rule name operation key=value ...", then indented lines: patterns, and examples
/// that begin with "&gt;". "macro name = pattern" names a pattern.
/// </summary>
/// <param name="lexicon">The words that patterns speak of.</param>
internal sealed class RuleFile(LexiconBuilder lexicon)
{
    private readonly PatternReader _patterns = new(lexicon);
    private readonly ImmutableArray<TimeRule>.Builder _rules = ImmutableArray.CreateBuilder<TimeRule>();
    private readonly List<RuleVariant> _variants = [];

    /// <summary>The rules read so far.</summary>
    internal ImmutableArray<TimeRule> Rules => _rules.ToImmutable();

    /// <summary>Every way to word them.</summary>
    internal IReadOnlyList<RuleVariant> Variants => _variants;

    /// <summary>Reads one file.</summary>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="FormatException">A line cannot be read; the message names file and line.</exception>
    internal void Read(string name, string text)
    {
        var lines = text.Split('\n');
        for (var index = 0; index < lines.Length;)
        {
            try
            {
                index = ReadEntry(lines, index);
            }
            catch (Exception error) when (error is FormatException or ArgumentException)
            {
                throw new FormatException($"{name}, from line {index + 1}: {error.Message}", error);
            }
        }
    }

    private int ReadEntry(string[] lines, int index)
    {
        var line = lines[index];
        if (line.StartsWith("macro ", StringComparison.Ordinal))
        {
            var at = line.IndexOf(" = ", StringComparison.Ordinal);
            _patterns.Define(line[6..at].Trim(), line[(at + 3)..]);
            return index + 1;
        }

        if (line.StartsWith("rule ", StringComparison.Ordinal))
        {
            return ReadRule(lines, index);
        }

        return line.Length == 0 || line[0] == '#' ? index + 1 : throw new FormatException($"\"{line}\" belongs to no rule.");
    }

    private int ReadRule(string[] lines, int index)
    {
        var (patterns, examples) = (new List<string>(), new List<RuleExample>());
        var end = index + 1;
        for (; end < lines.Length && lines[end].StartsWith(' '); end++)
        {
            var line = lines[end].Trim();
            if (line[0] == '>')
            {
                var at = line.IndexOf("=>", StringComparison.Ordinal);
                examples.Add(new RuleExample(line[1..at].Trim(), line[(at + 2)..].Trim()));
            }
            else if (line[0] != '#')
            {
                patterns.Add(line);
            }
        }

        var rule = ReadHead(lines[index]) with { Examples = [.. examples] };
        _rules.Add(rule);
        foreach (var piece in patterns.SelectMany(_patterns.Read))
        {
            _variants.Add(new RuleVariant(rule, piece.Elements, piece.Constants));
        }

        return end;
    }

    private TimeRule ReadHead(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rule = new TimeRule(words[1], Enum.Parse<RuleOperation>(words[2], ignoreCase: true), _rules.Count);
        foreach (var word in words[3..])
        {
            var (key, value) = (word[..word.IndexOf('=', StringComparison.Ordinal)], word[(word.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            rule = key switch
            {
                "if" => rule with { Conditions = [.. value.Split(',').Select(Condition)] },
                "value" => rule with { Value = value },
                "type" => rule with { Type = Enum.Parse<TimeType>(value, ignoreCase: true) },
                "freq" => rule with { Frequency = value },
                "confidence" => rule with { Confidence = double.Parse(value, CultureInfo.InvariantCulture) },
                _ => rule with { Constants = rule.Constants.Add(SlotValue.Read(word)) },
            };
        }

        return rule;
    }

    private static RuleCondition Condition(string name) =>
        Enum.Parse<RuleCondition>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
