using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Initiatives;

/// <summary>Words that stand for an initiative; the evidence is the mention itself.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Evidence">The words: a noun phrase without its relative clauses, or a verb that tells the initiative with what it takes.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
/// <param name="Origin">What read it.</param>
/// <param name="Form">By name, noun or pronoun; a verb counts as noun.</param>
public sealed record InitiativeMention(FindingId Id, TextSpan Evidence, double Confidence, Origin Origin, MentionForm Form)
    : Finding(Id, Evidence, Confidence, Origin);
