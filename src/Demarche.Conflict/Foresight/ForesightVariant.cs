namespace Demarche.Conflict.Foresight;

/// <summary>
/// Who a decision maker expects to move next, where more than two look ahead. With two decision makers both variants are the published
/// limited-move stability; with more they are this program's own, since the published extensions differ from each other and are disputed
/// (Soares and others 2026).
/// </summary>
public enum ForesightVariant
{
    /// <summary>Anyone but who moved last may move next, and of those who would, the one whose move ends worst for the mover is expected.</summary>
    WorstNext,

    /// <summary>The turn goes round in the order of the model; each may let it pass, and all is over once everyone else has.</summary>
    InOrder,
}
