using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reading.Assessments;
using Demarche.Reading.Findings;

namespace Demarche.Reading.Actions;

/// <summary>What somebody says that an action does to a party or an initiative.</summary>
/// <param name="Id">Its id, unique in the report.</param>
/// <param name="Evidence">The words it rests on.</param>
/// <param name="Confidence">How sure the reading is, from 0 to 1.</param>
/// <param name="Origin">What read it.</param>
/// <param name="Action">The action.</param>
/// <param name="On">The id of the party or initiative it works on.</param>
/// <param name="Helps">Whether it helps; else it hurts.</param>
public sealed record Effect(FindingId Id, TextSpan Evidence, double Confidence, Origin Origin, FindingId Action, string On, bool Helps)
    : Finding(Id, Evidence, Confidence, Origin)
{
    /// <summary>The layer that holds a document's effects, in order of evidence.</summary>
    public static Layer<ImmutableArray<Effect>> Layer { get; } = new("effects");

    /// <summary>How likely it is said to be, or null where it is said outright.</summary>
    public LikelihoodBand? Band { get; init; }

    /// <summary>The statement it stands in, or null.</summary>
    public FindingId? SaidBy { get; init; }
}
