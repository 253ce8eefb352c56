using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Demarche.Conflict.Formats.Source;

/// <summary>Reads YAML into nodes. Anchors, aliases, tags and several documents are refused: a model needs none of them, and aliases can grow without bound.</summary>
internal sealed class YamlSource
{
    /// <summary>How deep lists and keys may stand in each other.</summary>
    internal const int MaximumDepth = 40;

    private readonly Parser _parser;
    private readonly ProblemLog _log;
    private int _line;

    private YamlSource(string text, ProblemLog log) => (_parser, _log) = (new Parser(new StringReader(text)), log);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="log">Takes what is wrong.</param>
    /// <returns>What stands in it, or null where it cannot be read.</returns>
    internal static SourceNode? Read(string text, ProblemLog log)
    {
        var source = new YamlSource(text, log);
        try
        {
            return source.ReadDocument();
        }
        catch (YamlException exception)
        {
            log.Add(FormatMessages.BadYaml(exception.Message, (int)exception.Start.Line, (int)exception.Start.Column));
            return null;
        }
        catch (InvalidOperationException)
        {
            // What the parser says of some quotation marks that do not fit, without a place.
            log.Add(FormatMessages.BadYaml("a quotation mark or bracket stands where none can", source._line, 0));
            return null;
        }
    }

    private SourceNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            _log.Add(FormatMessages.Empty());
            return null;
        }

        _parser.Consume<DocumentStart>();
        var node = ReadNode(0);
        if (node is null)
        {
            return null;
        }

        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            _log.Add(FormatMessages.SecondDocument((int)second.Start.Line));
        }

        return node;
    }

    // Null where the text is refused: then nothing after it is read either.
    private SourceNode? ReadNode(int depth)
    {
        var current = _parser.Current!;
        var (line, column) = ((int)current.Start.Line, (int)current.Start.Column);
        _line = line;
        if (depth > MaximumDepth)
        {
            _log.Add(FormatMessages.TooDeep(MaximumDepth, line, column));
            return null;
        }

        if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
        {
            _log.Add(FormatMessages.YamlExtra(line, column));
            return null;
        }

        _parser.MoveNext();
        return current switch
        {
            Scalar scalar => new SourceScalar(line, column, scalar.Value) { IsMissing = scalar is { Style: ScalarStyle.Plain, Value: "" } },
            SequenceStart => ReadSequence(line, column, depth),
            MappingStart => ReadMapping(line, column, depth),
            _ => new SourceScalar(line, column, "") { IsMissing = true },
        };
    }

    private SourceSequence? ReadSequence(int line, int column, int depth)
    {
        var items = new List<SourceNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new SourceSequence(line, column, items);
    }

    private SourceMapping? ReadMapping(int line, int column, int depth)
    {
        var entries = new List<SourceEntry>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } key || ReadNode(depth + 1) is not { } value)
            {
                return null;
            }

            if (key is not SourceScalar word)
            {
                _log.Add(FormatMessages.BadKey(key));
            }
            else if (!known.TryAdd(word.Text, word.Line))
            {
                _log.Add(FormatMessages.SameKey(word, known[word.Text]));
            }
            else
            {
                entries.Add(new SourceEntry(word, value));
            }
        }

        return new SourceMapping(line, column, entries);
    }
}
