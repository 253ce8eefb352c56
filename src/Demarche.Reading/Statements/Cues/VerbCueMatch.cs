using Demarche.Reading.Phrases;

namespace Demarche.Reading.Statements.Cues;

/// <summary>A verb cue found in a sentence, before its source and content are known.</summary>
/// <param name="Cue">The entry of the lexicon.</param>
/// <param name="Form">The form its verb has.</param>
/// <param name="Group">The first lexeme of its verb group: helpers, adverbs, verb.</param>
/// <param name="Verb">The verb.</param>
/// <param name="End">One past the last of its particles.</param>
/// <param name="IsNegated">Whether the group is negated.</param>
/// <param name="IsPassive">Whether the group is passive.</param>
/// <param name="IsModal">Whether "would", "may" or the like leads the group.</param>
internal readonly record struct VerbCueMatch(VerbCue Cue, WordClass Form, int Group, int Verb, int End, bool IsNegated, bool IsPassive, bool IsModal)
{
    /// <summary>Whether the form can be a noun as well: "states", "fears".</summary>
    internal bool IsUncertainVerb => Group == Verb && (Form & (WordClass.VerbBase | WordClass.VerbThird)) != WordClass.None;

    /// <summary>Whether the verb is in -ing and has no helper: "adding that".</summary>
    internal bool IsParticiple => (Form & WordClass.VerbIng) != WordClass.None && Group == Verb;
}
