namespace Demarche.Evaluation.Copies;

/// <summary>A word of a story.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Key">The word in lower case.</param>
/// <param name="IsQuoted">Whether it stands between quotation marks.</param>
internal readonly record struct StoryWord(int Start, int End, string Key, bool IsQuoted);
