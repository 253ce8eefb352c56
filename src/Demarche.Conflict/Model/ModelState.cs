namespace Demarche.Conflict.Model;

/// <summary>A state that is written down in the model.</summary>
/// <param name="Id">Its label, unique in the model. It is a label and not a position.</param>
/// <param name="Options">Which options are taken; where it names none (graph form) the state has only its label.</param>
/// <remarks>A state may leave options open (-): one state that stands for several combinations.</remarks>
public sealed record ModelState(string Id, StatePattern Options = default)
{
    /// <summary>What it means, for people, or null.</summary>
    public string? Text { get; init; }
}
