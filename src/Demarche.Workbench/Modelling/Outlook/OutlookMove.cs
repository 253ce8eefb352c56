using System.Collections.Immutable;
using Demarche.Conflict.Model;
using Demarche.Conflict.Outlook;

namespace Demarche.Workbench.Modelling.Outlook;

/// <summary>One move that a decision maker could make from the status quo, in words.</summary>
/// <param name="Maker">The name of the decision maker.</param>
/// <param name="Move">What it would do: the options that change.</param>
/// <param name="Outlook">What can be said about it.</param>
/// <param name="Explanation">Why, in a sentence.</param>
/// <param name="Grade">The weakest grade among the inputs it rests on; null where it rests on none that is graded.</param>
/// <param name="Steps">How many options change.</param>
/// <param name="Inputs">Ids of the inputs it rests on.</param>
public sealed record OutlookMove(string Maker, string Move, MoveOutlook Outlook, string Explanation, EvidenceGrade? Grade, int Steps, ImmutableArray<string> Inputs);
