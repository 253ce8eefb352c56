using System.Collections.Immutable;

namespace Demarche.Reading.Statements.Cues;

/// <summary>A verb that signals a statement.</summary>
/// <param name="Verb">Its base form.</param>
/// <param name="Particles">The words that follow it, in lower case; empty for a single verb.</param>
/// <param name="Frames">What its content can look like.</param>
/// <param name="Act">What is done by it.</param>
internal sealed record VerbCue(string Verb, ImmutableArray<string> Particles, CueFrames Frames, Act Act)
{
    /// <summary>Whether the cue takes the frame.</summary>
    internal bool Takes(CueFrames frame) => (Frames & frame) != CueFrames.None;
}
