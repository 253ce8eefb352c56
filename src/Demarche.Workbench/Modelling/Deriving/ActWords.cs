using Demarche.Conflict.Model;
using Demarche.Reading.Events;
using Demarche.Reading.Initiatives;
using Demarche.Workbench.Questions;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>Words for options: verbs for initiatives by their kind, and the deed out of the words that tell it.</summary>
internal static class ActWords
{
    private const int LongestDeed = 90;
    private const int ShortestDeed = 9;

    private static readonly string[] NoVerbs = ["the", "an", "its", "his", "her", "their", "our", "my", "your", "this", "that", "these", "those", "some", "all", "any", "both", "each", "it", "them", "him", "us", "me"];
    private static readonly string[] Ends = [" after ", " while ", " if ", " unless ", " but ", " because ", " when ", " as long as ", "; ", ", which ", ", who "];

    /// <summary>What a sponsor does with an initiative.</summary>
    internal static string LaunchOf(InitiativeKind kind) => kind switch
    {
        InitiativeKind.Talks or InitiativeKind.Meeting or InitiativeKind.Summit => "holds",
        InitiativeKind.Visit => "makes",
        InitiativeKind.Resolution => "brings",
        InitiativeKind.Report => "publishes",
        InitiativeKind.Sanctions => "imposes",
        InitiativeKind.Speech => "gives",
        _ => "goes ahead with",
    };

    /// <summary>Which way launching may change: an adopted resolution, a published report and a speech are not taken back.</summary>
    internal static PermittedDirection DirectionOf(InitiativeKind kind) =>
        kind is InitiativeKind.Resolution or InitiativeKind.Report or InitiativeKind.Speech ? PermittedDirection.Forward : PermittedDirection.Both;

    /// <summary>Which way a deed may change: an attack is not taken back.</summary>
    internal static PermittedDirection DirectionOf(PloverType type) => type is PloverType.Assault ? PermittedDirection.Forward : PermittedDirection.Both;

    /// <summary>The deed itself, out of the words that tell it: what follows the first "to" or "that", up to the next clause.</summary>
    /// <returns>The deed; null where the words do not tell what would be done.</returns>
    internal static string? DeedOf(string words)
    {
        var text = CitationText.OneLine(words).Trim('“', '”', '"', '.', ',', ' ');
        text = WithoutCondition(text);
        var to = InfinitiveIn(text);
        var that = IndexOf(text, "that ");
        var start = to < 0 ? that : that < 0 ? to : Math.Min(to, that);
        if (start < 0 || start + ShortestDeed > text.Length)
        {
            return null;
        }

        text = text[(start == that ? start + "that ".Length : start)..];
        var end = Ends.Select(end => text.IndexOf(end, StringComparison.OrdinalIgnoreCase)).Where(at => at > 8).DefaultIfEmpty(text.Length).Min();
        text = text[..end];
        return text.Length <= LongestDeed ? text : text[..Math.Max(1, text.LastIndexOf(' ', LongestDeed))] + " …";
    }

    // "If both sides were ready, we are ready to help": the deed stands behind the condition.
    private static string WithoutCondition(string text) =>
        (text.StartsWith("if ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("unless ", StringComparison.OrdinalIgnoreCase)) && text.IndexOf(", ", StringComparison.Ordinal) is var at and > 0
            ? text[(at + 2)..]
            : text;

    // The first "to" before a verb: "to close the port", not "to Beijing" or "to negotiating".
    private static int InfinitiveIn(string text)
    {
        for (var at = IndexOf(text, "to "); at >= 0;)
        {
            var word = text[(at + 3)..].Split(' ', 2)[0];
            if (word.Length > 1 && char.IsLower(word[0]) && !word.EndsWith("ing", StringComparison.Ordinal) && !NoVerbs.Contains(word, StringComparer.Ordinal))
            {
                return at;
            }

            var next = IndexOf(text[(at + 3)..], "to ");
            at = next < 0 ? -1 : at + 3 + next;
        }

        return -1;
    }

    // The place of a word, at the start or behind a space.
    private static int IndexOf(string text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? 0 : text.IndexOf(" " + word, StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? at + 1 : -1;
}
