using Demarche.Reading.Positions;
using Demarche.Record.Merging.Positions;
using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling.Deriving;

/// <summary>One telling of where a decision maker stands on an initiative.</summary>
/// <param name="Maker">Whose stand.</param>
/// <param name="Member">Who of it holds it.</param>
/// <param name="Initiative">On what.</param>
/// <param name="Position">As it was read.</param>
/// <param name="Evidence">The words.</param>
/// <param name="IsOwnSide">Whether the own side tells it.</param>
internal sealed record ToldStand(Maker Maker, string Member, FrameInitiative Initiative, Position Position, ModelEvidence Evidence, bool IsOwnSide)
{
    /// <summary>For or against.</summary>
    internal StanceSide Side => StanceSides.Of(Position.Stance);
}
