using System.Text;
using Demarche.Language;
using Demarche.Reading.Pages;

namespace Demarche.Reading.Tests.Pages.Text;

/// <summary>
/// An invented paste with the roles of its lines written in front: "role|words". "role(marker)|words" has a marker in front of the words that is
/// no part of the block, "role+words" goes on in the same line with the next one, and a line without role goes on with the block above.
/// </summary>
/// <param name="Text">The paste.</param>
/// <param name="Blocks">Its blocks.</param>
internal sealed record MarkedPaste(string Text, List<Block> Blocks)
{
    private static readonly Dictionary<string, BlockRole> Roles = Enum.GetValues<BlockRole>().ToDictionary(
        role => role == BlockRole.ListItem ? "list-item" : role.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    internal static MarkedPaste Parse(string marked)
    {
        var text = new StringBuilder();
        var blocks = new List<Block>();
        foreach (var line in marked.Split('\n'))
        {
            var mark = line.IndexOfAny(['|', '+', '(']);
            if (mark < 0 || !Roles.TryGetValue(line[..mark], out var role))
            {
                text.Append(line);
                if (line.Length > 0)
                {
                    blocks[^1] = blocks[^1] with { Span = new TextSpan(blocks[^1].Span.Start, text.Length) };
                }

                text.Append('\n');
                continue;
            }

            var words = line[(mark + 1)..];
            if (line[mark] == '(')
            {
                var close = words.IndexOf(")|", StringComparison.Ordinal);
                text.Append(words[..close]);
                words = words[(close + 2)..];
            }

            var start = text.Length + words.Length - words.TrimStart().Length;
            text.Append(words);
            blocks.Add(new Block(role, new TextSpan(start, text.Length)));
            text.Append(line[mark] == '+' ? ' ' : '\n');
        }

        return new MarkedPaste(text.ToString(), blocks);
    }

    internal static string Show(string text, IEnumerable<Block> blocks) =>
        string.Join('\n', blocks.Select(block => $"{block.Role}: {text[block.Span.Start..block.Span.End].ReplaceLineEndings(" ")}"));
}
