using Demarche.Language;

namespace Demarche.Evaluation.ByEye;

/// <summary>One finding as a person judges it.</summary>
/// <param name="Kind">The kind, for example "action".</param>
/// <param name="Words">The words that it rests on.</param>
/// <param name="Key">What tells it from others on the same words: ids and spans, never text.</param>
/// <param name="Told">What it says, with the names of its parties; for the eye alone.</param>
internal sealed record EyeFinding(string Kind, TextSpan Words, string Key, string Told);
