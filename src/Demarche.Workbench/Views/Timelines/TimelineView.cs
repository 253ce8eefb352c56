using System.Collections.Immutable;
using System.Globalization;
using Demarche.Reading.Findings;
using NodaTime;

namespace Demarche.Workbench.Views.Timelines;

/// <summary>A stretch of time with what it holds.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day, included.</param>
/// <param name="Unit">How dense lanes are counted.</param>
/// <param name="Lanes">The lanes; those that hold nothing are left out.</param>
public sealed record TimelineView(LocalDate From, LocalDate To, TimelineUnit Unit, ImmutableArray<TimelineLane> Lanes)
{
    /// <summary>The last publication day of the record, or null: what lies behind it is ahead.</summary>
    public LocalDate? Told { get; init; }

    /// <summary>Sentences on what was left out, or what a name could also mean.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    /// <summary>Whether it holds nothing.</summary>
    public bool IsEmpty => Lanes.IsEmpty;

    /// <summary>The same as a table, a mark or a count a row.</summary>
    /// <returns>The table.</returns>
    public ViewTable ToTable() => new(
        $"Timeline {EntryReader.DayText(From)} to {EntryReader.DayText(To)}",
        ["lane", "from", "to", "what", "standing", "text", "origins"],
        [.. Lanes.SelectMany(lane => lane.Items.Select(item => RowOf(lane, item)).Concat(lane.Bins.Select(bin => RowOf(lane, bin))))]);

    private static ImmutableArray<string> RowOf(TimelineLane lane, TimelineItem item) =>
    [
        lane.Title, EntryReader.DayText(item.From), EntryReader.DayText(item.To), EnumNames.NameOf(item.Kind), EnumNames.NameOf(item.Standing), item.Text, Number(item.Origins),
    ];

    private static ImmutableArray<string> RowOf(TimelineLane lane, TimelineBin bin) =>
    [
        lane.Title, EntryReader.DayText(bin.From), EntryReader.DayText(bin.To), "count", "", $"{Number(bin.Told)} told, {Number(bin.Ahead)} ahead", "",
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
