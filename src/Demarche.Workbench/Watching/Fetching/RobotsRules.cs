using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Demarche.Workbench.Watching.Fetching;

/// <summary>
/// What a robots.txt allows one program, as RFC 9309 has it: the groups that name the program, else those that name everybody; of the rules
/// that fit a path the longest counts, and of two as long the one that allows.
/// </summary>
public sealed class RobotsRules
{
    // RFC 9309, section 2.5: at least 500 kibibytes must be read.
    private const int MaximumBytes = 500 << 10;

    private readonly ImmutableArray<(bool Allows, string Path)> _rules;

    private RobotsRules(ImmutableArray<(bool Allows, string Path)> rules, TimeSpan? delay) => (_rules, Delay) = (rules, delay);

    /// <summary>Everything is allowed.</summary>
    public static RobotsRules AllowAll { get; } = new([], null);

    /// <summary>How long the host asks to wait between two requests (Crawl-delay, which RFC 9309 does not have but hosts use), or null.</summary>
    public TimeSpan? Delay { get; }

    /// <summary>Reads a robots.txt; lines that are not understood are passed over.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="program">The program's product token, for example "demarche"; case does not count.</param>
    /// <returns>The rules for that program.</returns>
    public static RobotsRules Parse(ReadOnlySpan<byte> bytes, string program)
    {
        var own = new Group();
        var everybody = new Group();
        var current = new List<Group>();
        var inAgents = false;
        foreach (var line in Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, MaximumBytes)]).TrimStart('\uFEFF').Split('\n', '\r'))
        {
            var (key, value) = Field(line);
            if (key is "USER-AGENT")
            {
                current = inAgents ? current : [];
                inAgents = true;
                Join(current, value, program, own, everybody);
            }
            else if (key is "ALLOW" or "DISALLOW" or "CRAWL-DELAY")
            {
                inAgents = false;
                current.ForEach(group => group.Take(key, value));
            }
        }

        var chosen = own.IsNamed ? own : everybody;
        return new RobotsRules([.. chosen.Rules], chosen.Delay);
    }

    /// <summary>Whether an address may be fetched.</summary>
    /// <param name="address">The address.</param>
    /// <returns>True where no rule forbids it.</returns>
    public bool Allows(Uri address)
    {
        var path = Normal(address.PathAndQuery);
        var best = (Length: -1, Allows: true);
        foreach (var (allows, rule) in _rules)
        {
            if ((rule.Length > best.Length || (rule.Length == best.Length && allows)) && Fits(rule, path))
            {
                best = (rule.Length, allows);
            }
        }

        return best.Allows;
    }

    private static void Join(List<Group> current, string agent, string program, Group own, Group everybody)
    {
        if (agent is "*")
        {
            current.Add(everybody);
        }
        else if (string.Equals(agent, program, StringComparison.OrdinalIgnoreCase))
        {
            own.IsNamed = true;
            current.Add(own);
        }
    }

    private static (string Key, string Value) Field(string line)
    {
        var text = line.Split('#', 2)[0];
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", "") : (text[..colon].Trim().ToUpperInvariant(), text[(colon + 1)..].Trim());
    }

    // The same path written with and without percent signs is one.
    private static string Normal(string path) => Uri.UnescapeDataString(path);

    // Each piece between stars is looked for after the one before it: no step goes back, so that time is linear in path and rule.
    private static bool Fits(string rule, string path)
    {
        var toEnd = rule.EndsWith('$');
        var pieces = (toEnd ? rule[..^1] : rule).Split('*');
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = pieces[0].Length;
        for (var index = 1; index < pieces.Length; index++)
        {
            var isLast = toEnd && index == pieces.Length - 1;
            var found = isLast ? LastAt(path, pieces[index], at) : path.IndexOf(pieces[index], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + pieces[index].Length;
        }

        return !toEnd || at == path.Length;
    }

    private static int LastAt(string path, string piece, int from) =>
        path.Length - piece.Length >= from && path.EndsWith(piece, StringComparison.Ordinal) ? path.Length - piece.Length : -1;

    private sealed class Group
    {
        internal bool IsNamed { get; set; }

        internal List<(bool Allows, string Path)> Rules { get; } = [];

        internal TimeSpan? Delay { get; private set; }

        internal void Take(string key, string value)
        {
            if (key is "CRAWL-DELAY")
            {
                Delay = double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds <= TimeSpan.SecondsPerDay
                    ? TimeSpan.FromSeconds(seconds)
                    : Delay;
            }
            else if (value.Length > 0)
            {
                Rules.Add((key is "ALLOW", Normal(value)));
            }
        }
    }
}
