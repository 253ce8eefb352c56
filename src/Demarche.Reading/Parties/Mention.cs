using Demarche.Language;
using Demarche.Reading.Findings;

namespace Demarche.Reading.Parties;

/// <summary>Words that stand for a party; the evidence is the mention itself.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Evidence">The words.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
/// <param name="Origin">What read it.</param>
/// <param name="Form">By name, noun or pronoun.</param>
public sealed record Mention(FindingId Id, TextSpan Evidence, double Confidence, Origin Origin, MentionForm Form)
    : Finding(Id, Evidence, Confidence, Origin);
