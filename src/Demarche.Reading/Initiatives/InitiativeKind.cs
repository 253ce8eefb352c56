namespace Demarche.Reading.Initiatives;

/// <summary>What an initiative is.</summary>
public enum InitiativeKind
{
    /// <summary>Talks or negotiations that go on over more than one meeting.</summary>
    Talks,

    /// <summary>One meeting.</summary>
    Meeting,

    /// <summary>A summit or a conference of many parties.</summary>
    Summit,

    /// <summary>A visit of a person or a delegation.</summary>
    Visit,

    /// <summary>A plan, proposal, framework or roadmap.</summary>
    Plan,

    /// <summary>A resolution of a council or an assembly.</summary>
    Resolution,

    /// <summary>An agreement, a deal, a treaty.</summary>
    Agreement,

    /// <summary>A ceasefire or truce.</summary>
    Ceasefire,

    /// <summary>A report or assessment of a body.</summary>
    Report,

    /// <summary>Sanctions, a ban, a tariff or another measure of pressure.</summary>
    Sanctions,

    /// <summary>Mediation or another good office that is offered.</summary>
    Mediation,

    /// <summary>A speech.</summary>
    Speech,
}
