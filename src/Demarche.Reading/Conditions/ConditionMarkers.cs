using System.Collections.Frozen;
using Demarche.Reading.Findings;
using Demarche.Reading.Phrases;
using Demarche.Reading.Syntax;

namespace Demarche.Reading.Conditions;

/// <summary>The words that open a condition, longest first.</summary>
internal sealed class ConditionMarkers
{
    private readonly (string[] Words, ConditionForce Force)[] _markers;

    private readonly FrozenSet<string> _holding = Forms("hold");
    private readonly FrozenSet<string> _asking = Forms("ask");

    private ConditionMarkers() =>
        _markers = [.. WordList.Lines("Conditions.markers.txt")
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(parts => (Words: parts[0].Split(' '), Force: EnumNames.ValueOf<ConditionForce>(parts[1])))
            .OrderByDescending(marker => marker.Words.Length)];

    /// <summary>Loads the list.</summary>
    internal static ConditionMarkers Load() => new();

    /// <summary>Whether a word holds back what it governs until something else: "refuses", "insists".</summary>
    /// <param name="lower">The word in lower case.</param>
    internal bool Holds(string lower) => _holding.Contains(lower);

    /// <summary>Whether "if" behind a word opens what is asked or judged: "wonders", "unclear".</summary>
    /// <param name="lower">The word in lower case.</param>
    internal bool Asks(string lower) => _asking.Contains(lower);

    private static FrozenSet<string> Forms(string name) =>
        WordList.Classes("Conditions.words.txt")[name].SelectMany(word => VerbForms.Default.Of(word), (word, form) => form.Form).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The marker that begins at a word.</summary>
    /// <param name="view">The document.</param>
    /// <param name="word">The word's index.</param>
    /// <param name="end">One past the end of the sentence.</param>
    /// <returns>How many words it has, 0 where there is none, and its force.</returns>
    internal (int Length, ConditionForce Force) At(SyntaxView view, int word, int end)
    {
        foreach (var (words, force) in _markers)
        {
            if (word + words.Length < end && words.Index().All(part => string.Equals(view.Lower(word + part.Index), part.Item, StringComparison.Ordinal)))
            {
                return (words.Length, force);
            }
        }

        return (0, default);
    }
}
