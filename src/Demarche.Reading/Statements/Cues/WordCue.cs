using System.Collections.Frozen;

namespace Demarche.Reading.Statements.Cues;

/// <summary>A noun or adjective that signals a statement.</summary>
/// <param name="Word">The word in the singular, in lower case.</param>
/// <param name="Followers">The words that may begin its content.</param>
/// <param name="Act">What is done by it.</param>
internal sealed record WordCue(string Word, FrozenSet<string> Followers, Act Act);
