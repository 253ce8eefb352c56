using System.Text;
using System.Text.Json;

namespace Demarche.Conflict.Formats.Source;

/// <summary>Reads JSON into nodes with their lines. Comments and trailing commas are let through.</summary>
internal ref struct JsonSource
{
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly ProblemLog _log;
    private Utf8JsonReader _reader;
    private int _line;
    private int _column;
    private int _counted;

    private JsonSource(ReadOnlySpan<byte> bytes, ProblemLog log)
    {
        _bytes = bytes;
        _log = log;
        _reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = YamlSource.MaximumDepth });
        _line = 1;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="log">Takes what is wrong.</param>
    /// <returns>What stands in it, or null where it cannot be read.</returns>
    internal static SourceNode? Read(string text, ProblemLog log)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            log.Add(FormatMessages.Empty());
            return null;
        }

        try
        {
            var source = new JsonSource(Encoding.UTF8.GetBytes(text), log);
            source._reader.Read();
            var node = source.ReadNode();
            source._reader.Read();
            return node;
        }
        catch (JsonException exception)
        {
            log.Add(FormatMessages.BadJson(exception.Message, (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1));
            return null;
        }
        catch (InvalidOperationException)
        {
            // The reader says so of text with half a surrogate pair.
            log.Add(FormatMessages.BadJson("a text in it is not valid Unicode", 0, 0));
            return null;
        }
    }

    private SourceNode ReadNode()
    {
        var (line, column) = Place();
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartArray:
                var items = new List<SourceNode>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadNode());
                }

                return new SourceSequence(line, column, items);
            case JsonTokenType.StartObject:
                return ReadObject(line, column);
            case JsonTokenType.String:
                return new SourceScalar(line, column, _reader.GetString()!);
            case JsonTokenType.Null:
                return new SourceScalar(line, column, "") { IsMissing = true };
            default:
                return new SourceScalar(line, column, Encoding.UTF8.GetString(_reader.ValueSpan));
        }
    }

    private SourceMapping ReadObject(int line, int column)
    {
        var entries = new List<SourceEntry>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var (keyLine, keyColumn) = Place();
            var key = new SourceScalar(keyLine, keyColumn, _reader.GetString()!);
            _reader.Read();
            var value = ReadNode();
            if (known.TryAdd(key.Text, key.Line))
            {
                entries.Add(new SourceEntry(key, value));
            }
            else
            {
                _log.Add(FormatMessages.SameKey(key, known[key.Text]));
            }
        }

        return new SourceMapping(line, column, entries);
    }

    private (int Line, int Column) Place()
    {
        for (var start = (int)_reader.TokenStartIndex; _counted < start; _counted++)
        {
            if (_bytes[_counted] == (byte)'\n')
            {
                _line++;
                _column = 0;
            }
            else if ((_bytes[_counted] & 0xC0) != 0x80)
            {
                // Every byte but the later ones of a character; so a column is a character.
                _column++;
            }
        }

        return (_line, _column + 1);
    }
}
