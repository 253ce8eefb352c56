namespace Demarche.Record.Merging.Initiatives;

/// <summary>Kinds of initiative that reports use for one and the same: what one calls a meeting another calls a summit.</summary>
public enum InitiativeFamily
{
    /// <summary>Talks, meetings and summits.</summary>
    Encounter,

    /// <summary>Visits.</summary>
    Visit,

    /// <summary>Plans and offers of mediation.</summary>
    Plan,

    /// <summary>Agreements.</summary>
    Agreement,

    /// <summary>Resolutions.</summary>
    Resolution,

    /// <summary>Ceasefires.</summary>
    Ceasefire,

    /// <summary>Reports.</summary>
    Report,

    /// <summary>Sanctions and other pressure.</summary>
    Sanctions,

    /// <summary>Speeches.</summary>
    Speech,
}
