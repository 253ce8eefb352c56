namespace Demarche.Reading.Parties.Resolution;

/// <summary>A party at the place where the text speaks of it.</summary>
/// <param name="Draft">The party.</param>
/// <param name="First">Index of the first lexeme.</param>
/// <param name="End">One past the index of the last.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="IsSubject">Whether a verb follows of which it seems to be the subject.</param>
/// <param name="IsPlural">Whether the words speak of several.</param>
internal sealed record Focus(PartyDraft Draft, int First, int End, int Sentence, bool IsSubject, bool IsPlural);
