using Demarche.Conflict.Witnesses;

namespace Demarche.Conflict.Outlook;

/// <summary>One move that a decision maker could make from the status quo.</summary>
/// <param name="Step">The move.</param>
/// <param name="Outlook">What can be said about it.</param>
/// <param name="Sanction">The certain sanction where it is deterred, the possible one where it is open; else null.</param>
/// <param name="Question">What it turns on, where it does; else null.</param>
public sealed record NextMove(MoveStep Step, MoveOutlook Outlook, SanctionWitness? Sanction, PreferenceQuestion? Question);
