using Demarche.Reading.Positions;
using Demarche.Record.Merging.Positions;
using Demarche.Workbench.Views.Evidence;
using NodaTime;

namespace Demarche.Workbench.Views.Matrices;

/// <summary>Where a party stands by one telling.</summary>
/// <param name="Stance">For or against.</param>
/// <param name="Side">The side that is.</param>
/// <param name="IsConditional">Whether it hangs on a condition.</param>
/// <param name="Voice">Whose words it rests on.</param>
/// <param name="ToldBy">Who tells it; null where the party itself, the outlet or an unclear source does.</param>
/// <param name="Day">The day it is held, or null.</param>
/// <param name="Place">The words.</param>
public sealed record PositionStand(Stance Stance, StanceSide Side, bool IsConditional, Voice Voice, NamedId? ToldBy, LocalDate? Day, EvidencePlace Place)
{
    /// <summary>The stance as a verb, for example "leans for, on a condition".</summary>
    public string Text => BriefText.StanceOf(Stance) + (IsConditional ? ", on a condition" : "");

    /// <summary>On whose words, for example "told by Norland, an opponent on this".</summary>
    public string VoiceText => VoiceTextOf(Voice, ToldBy);

    /// <summary>A voice in words.</summary>
    internal static string VoiceTextOf(Voice voice, NamedId? toldBy) => (voice, toldBy) switch
    {
        (Voice.Own, _) => "own word",
        (Voice.Outlet, _) => "in the outlet's own voice",
        (Voice.Opponent, { } by) => $"told by {by.Name}, an opponent on this",
        (_, { } by) => $"told by {by.Name}",
        _ => "told by an unclear source",
    };
}
