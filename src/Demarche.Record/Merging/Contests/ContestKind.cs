namespace Demarche.Record.Merging.Contests;

/// <summary>On what reports, or those who speak in them, do not agree.</summary>
public enum ContestKind
{
    /// <summary>Whether something took place.</summary>
    Denial,

    /// <summary>How many people it befell.</summary>
    Number,

    /// <summary>Where a party stands.</summary>
    Stance,

    /// <summary>What a report itself tells as disagreement: facts, forecasts, intent or merit.</summary>
    Told,
}
