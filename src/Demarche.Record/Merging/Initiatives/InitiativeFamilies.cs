using Demarche.Reading.Initiatives;

namespace Demarche.Record.Merging.Initiatives;

/// <summary>What is known of the families of initiatives.</summary>
public static class InitiativeFamilies
{
    /// <summary>The family of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The family.</returns>
    public static InitiativeFamily Of(InitiativeKind kind) => kind switch
    {
        InitiativeKind.Talks or InitiativeKind.Meeting or InitiativeKind.Summit => InitiativeFamily.Encounter,
        InitiativeKind.Visit => InitiativeFamily.Visit,
        InitiativeKind.Plan or InitiativeKind.Mediation => InitiativeFamily.Plan,
        InitiativeKind.Agreement => InitiativeFamily.Agreement,
        InitiativeKind.Resolution => InitiativeFamily.Resolution,
        InitiativeKind.Ceasefire => InitiativeFamily.Ceasefire,
        InitiativeKind.Report => InitiativeFamily.Report,
        InitiativeKind.Sanctions => InitiativeFamily.Sanctions,
        InitiativeKind.Speech => InitiativeFamily.Speech,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of initiative."),
    };

    /// <summary>
    /// The longest silence, in days, that one round of it may have; after a longer one the same words mean the next round. Null where the same
    /// name stays the same initiative however long nothing is heard of it.
    /// </summary>
    /// <param name="family">The family.</param>
    /// <returns>Days, or null.</returns>
    public static int? LongestSilence(InitiativeFamily family) => family switch
    {
        InitiativeFamily.Encounter => 60,
        InitiativeFamily.Visit => 21,
        InitiativeFamily.Speech => 7,
        InitiativeFamily.Ceasefire => 120,
        _ => null,
    };
}
