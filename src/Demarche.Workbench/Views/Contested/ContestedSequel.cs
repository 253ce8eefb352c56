using Demarche.Record.Merging.Events;
using Demarche.Workbench.Questions;

namespace Demarche.Workbench.Views.Contested;

/// <summary>What became of a contested matter later.</summary>
/// <param name="Outcome">What.</param>
/// <param name="Text">The same as a sentence.</param>
/// <param name="Words">The words that settle it, or null where only a day passed.</param>
public sealed record ContestedSequel(EventOutcome Outcome, string Text, CitedWords? Words);
