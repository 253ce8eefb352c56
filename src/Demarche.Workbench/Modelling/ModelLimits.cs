namespace Demarche.Workbench.Modelling;

/// <summary>How large a derived model may be; people overlook and answer only so much.</summary>
public sealed record ModelLimits
{
    /// <summary>The most options of one decision maker.</summary>
    public int OptionsPerMaker { get; init; } = 3;

    /// <summary>The most options in all.</summary>
    public int Options { get; init; } = 12;
}
