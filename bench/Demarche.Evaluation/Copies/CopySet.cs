using System.Security.Cryptography;
using System.Text;

namespace Demarche.Evaluation.Copies;

/// <summary>Stories of the corpora with made copies among them, and which pairs are copies and which are not.</summary>
internal sealed class CopySet
{
    // Whatever depends on chance hangs on this number.
    private const int Seed = 20040611;

    private const int EachEdit = 100;

    private const int Near = 300;

    private const int WithFooter = 60;

    private readonly List<NewsStory> _stories;

    private readonly Dictionary<StoryPair, (string Edit, bool IsHalf)> _copies = [];

    private readonly Dictionary<StoryPair, string> _others = [];

    private readonly CommonRuns _common;

    private CopySet(List<NewsStory> stories) => (_stories, _common) = (stories, new CommonRuns(stories));

    /// <summary>All stories, those of the corpora first.</summary>
    internal IReadOnlyList<NewsStory> Stories => _stories;

    /// <summary>Pairs of which one is a copy of the other, with the edit and whether half of the original is in it.</summary>
    internal IReadOnlyDictionary<StoryPair, (string Edit, bool IsHalf)> Copies => _copies;

    /// <summary>Pairs of which neither is a copy of the other, with what they have in common instead.</summary>
    internal IReadOnlyDictionary<StoryPair, string> Others => _others;

    /// <summary>The runs of eight words outside quotations that stories have in common.</summary>
    internal CommonRuns Common => _common;

    /// <summary>Makes the set; the same corpora give the same set.</summary>
    /// <param name="stories">The stories of the corpora.</param>
    /// <returns>The set.</returns>
    internal static CopySet Make(IReadOnlyList<NewsStory> stories)
    {
        var set = new CopySet([.. stories]);
        var random = new Random(Seed);
        var order = Enumerable.Range(0, stories.Count).Where(index => Passages.Words(stories[index].Text) is >= 80 and <= 3000).ToArray();
        random.Shuffle(order);
        set.AddCopies(order, random);
        set.AddNear(order);
        set.AddFooters(order);
        return set;
    }

    /// <summary>A hash of every made text, to see that the set is still the one that was fixed.</summary>
    /// <returns>Sixteen hexadecimal digits.</returns>
    internal string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var made in _stories.Where(story => story.Id.StartsWith("made", StringComparison.Ordinal)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(made.Text));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private void AddCopies(int[] order, Random random)
    {
        var next = 0;
        foreach (var edit in CopyEdits.All)
        {
            for (var count = 0; count < EachEdit; next++)
            {
                var (original, host) = (order[next], order[^(next + 1)]);
                var text = edit.Make(_stories[original].Text, _stories[host].Text, random);
                if (string.Equals(text, _stories[original].Text, StringComparison.Ordinal))
                {
                    continue;
                }

                count++;
                var copy = Add(text, $"Made Outlet {random.Next(20)}", _stories[original].Day);
                var isMixed = edit.Name.Contains("another story", StringComparison.Ordinal);
                _copies[new(original, copy)] = (edit.Name, edit.Kept >= 0.5 && (isMixed || HoldsHalf(original, copy)));
                if (isMixed)
                {
                    _copies[new(host, copy)] = ("the other story of the two", true);
                }
            }
        }
    }

    // Pairs of stories of about the same days that are nearest in their words, and yet have less than a tenth of their own words' runs in common.
    private void AddNear(int[] order)
    {
        var nearness = new Nearness(_stories);
        foreach (var index in order.Where(index => _stories[index].Day is not null).Take(Near))
        {
            if (nearness.Nearest(index, other => _common.Share(index, other) < 0.1) is not { } other)
            {
                continue;
            }

            _others[new(index, other)] = "the same matter, reported apart";
            if (CopyEdits.QuoteToo(_stories[index].Text, _stories[other].Text) is { } quoting)
            {
                var made = Add(quoting, "Made Outlet 20", _stories[other].Day);
                _others[new(index, made)] = "the same quotations";
                _copies[new(other, made)] = ("another story's quotations added", true);
            }
        }
    }

    private void AddFooters(int[] order)
    {
        var made = order
            .Where(index => _stories[index].Outlet is "BBC" && Passages.Words(_stories[index].Text) < 260)
            .Take(WithFooter)
            .Select(index => (Original: index, Copy: Add(Passages.Join([_stories[index].Text, CopyEdits.Footer]), "BBC", null)))
            .ToList();
        foreach (var (original, copy) in made)
        {
            _copies[new(original, copy)] = ("the outlet's footer added", true);
            foreach (var other in made.Where(other => other.Copy < copy && _common.Share(original, other.Original) < 0.1))
            {
                _others[new(copy, other.Copy)] = "the same footer";
            }
        }
    }

    private int Add(string text, string outlet, DateOnly? day)
    {
        _stories.Add(new NewsStory($"made-{_stories.Count}", outlet, day, text));
        return _stories.Count - 1;
    }

    private bool HoldsHalf(int original, int copy)
    {
        var left = StoryWords.Of(_stories[copy].Text).CountBy(word => word.Key).ToDictionary();
        var words = StoryWords.Of(_stories[original].Text);
        return words.Count(word => left.TryGetValue(word.Key, out var count) && (left[word.Key] = count - 1) >= 0) >= words.Count / 2;
    }
}
