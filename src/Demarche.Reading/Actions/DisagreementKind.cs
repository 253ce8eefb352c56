namespace Demarche.Reading.Actions;

/// <summary>What two sides differ on.</summary>
public enum DisagreementKind
{
    /// <summary>What is or was so.</summary>
    Fact,

    /// <summary>What will come.</summary>
    Forecast,

    /// <summary>What somebody means to do.</summary>
    Intent,

    /// <summary>Whether it is good.</summary>
    Merit,
}
