namespace Demarche.Conflict.Inverse;

/// <summary>A change of preference of several decision makers that makes a state an equilibrium.</summary>
/// <param name="State">Index of the desired state.</param>
/// <param name="Dropped">For each decision maker that must change, by index, the states that it must no longer prefer to the desired one.</param>
/// <param name="Holds">Whether the state is an equilibrium after it.</param>
/// <param name="IsSmallest">
/// Whether no change that drops fewer preferences does. By Nash, GMR and SMR each decision maker's condition turns on its own preference only, so the
/// smallest changes of each add up to the smallest of all; by SEQ and SSEQ credible answers turn on everyone's, so it is not proven.
/// </param>
public sealed record JointChange(int State, IReadOnlyDictionary<int, IReadOnlyList<int>> Dropped, bool Holds, bool IsSmallest);
