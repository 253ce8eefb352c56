using Demarche.Record.Merging.Positions;

namespace Demarche.Workbench.Questions;

/// <summary>Tells on whose words a position rests.</summary>
internal static class VoiceText
{
    /// <summary>For example " (own word)" or " (told by Norland, an opponent on this)".</summary>
    internal static string Of(PositionEntry entry, PartyLookup parties) => entry switch
    {
        { Voice: Voice.Own } => " (own word)",
        { Voice: Voice.Outlet } => " (in the outlet's own voice)",
        { Voice: Voice.Opponent, ToldBy: { } by } => $" (told by {parties.NameOf(by)}, an opponent on this)",
        { ToldBy: { } by } => $" (told by {parties.NameOf(by)})",
        _ => " (told by an unclear source)",
    };
}
