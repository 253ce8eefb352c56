using Demarche.Record.Merging.Positions;

namespace Demarche.Web.Components;

/// <summary>Style classes of sides.</summary>
public static class SideClass
{
    /// <summary>The class of a side.</summary>
    /// <param name="side">The side.</param>
    /// <returns>The class.</returns>
    public static string Of(StanceSide side) => side switch
    {
        StanceSide.For => "side-for",
        StanceSide.Against => "side-against",
        _ => "side-neither",
    };
}
