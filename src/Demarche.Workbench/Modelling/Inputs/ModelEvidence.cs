using Demarche.Conflict.Model;
using Demarche.Record.Merging;
using Demarche.Workbench.Questions;
using NodaTime;

namespace Demarche.Workbench.Modelling.Inputs;

/// <summary>Words that an input rests on, and how good they are as evidence for it.</summary>
/// <param name="Finding">The finding that was read from them.</param>
/// <param name="Words">The words, with all that a citation needs.</param>
/// <param name="Grade">How good they are, by who says it of whom and how.</param>
/// <param name="Voice">Who says it, for people: "own words", "an unnamed source of its own side".</param>
/// <param name="Origin">The origin of the report; reports that copy each other have one.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1; never how true the claim is.</param>
public sealed record ModelEvidence(FindingReference Finding, CitedWords Words, EvidenceGrade Grade, string Voice, string Origin, double Confidence)
{
    /// <summary>The day it holds for: told in the words, else the publication day; null where neither is known.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Its id as evidence of a conflict model: the report and the finding.</summary>
    public string Id => Finding.ToString();
}
