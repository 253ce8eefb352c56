using System.Collections.Immutable;
using System.Globalization;
using Demarche.Reading.Findings;

namespace Demarche.Workbench.Views.Contested;

/// <summary>What is contested in a record.</summary>
/// <param name="Matters">The matters, the weightiest first.</param>
/// <param name="HasMore">Whether there are more behind them.</param>
/// <param name="Notices">What a name could also mean, or that it is of nobody.</param>
public sealed record ContestedView(ImmutableArray<ContestedMatter> Matters, bool HasMore, ImmutableArray<string> Notices)
{
    /// <summary>The same as a table, a voice a row.</summary>
    /// <returns>The table.</returns>
    public ViewTable ToTable() => new(
        "What is contested",
        ["matter", "kind", "claim", "origins", "who", "authority", "day", "words", "outlet", "report", "later"],
        [
            .. from matter in Matters
               from side in matter.Sides
               from voice in side.Voices
               select ImmutableArray.Create(
                   matter.Question,
                   EnumNames.NameOf(matter.Kind),
                   side.Claim,
                   side.Origins.ToString(CultureInfo.InvariantCulture),
                   voice.SaidBy?.Name ?? "",
                   voice.Authority,
                   EntryReader.DayText(voice.Day),
                   voice.Words.Words,
                   voice.Words.Outlet ?? "",
                   voice.Words.Report,
                   matter.Sequel?.Text ?? ""),
        ]);
}
