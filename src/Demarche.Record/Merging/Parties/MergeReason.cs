using System.Diagnostics;

namespace Demarche.Record.Merging.Parties;

/// <summary>Why a report's party is taken for a merged one.</summary>
/// <param name="Kind">What kind of reason.</param>
/// <param name="Name">The name in the report.</param>
/// <param name="Known">The name, office or person that it was recognised by.</param>
/// <param name="Support">What else speaks for it: offices, countries and parties that both share; may be empty.</param>
public sealed record MergeReason(MergeReasonKind Kind, string Name, string Known, string Support = "")
{
    /// <summary>The reason as one English sentence.</summary>
    public string Text => Kind switch
    {
        MergeReasonKind.Alone => $"No other report's party is taken for \"{Name}\".",
        MergeReasonKind.Gazetteer => $"The gazetteer knows \"{Name}\" as {Known}.",
        MergeReasonKind.SameName => $"It has the same full name, \"{Known}\"{Supported}.",
        MergeReasonKind.NameVariant => $"\"{Name}\" is another form of the name \"{Known}\"{Supported}.",
        MergeReasonKind.OtherName => $"\"{Name}\" is also called \"{Known}\" in a report{Supported}.",
        MergeReasonKind.LastName => $"\"{Name}\" is the last name of {Known}, whom the context speaks for{Supported}.",
        MergeReasonKind.Office => $"\"{Name}\" is the office that {Known} held on that day{Supported}.",
        MergeReasonKind.Decision => $"{Known} decided that it is.",
        _ => throw new UnreachableException(),
    };

    private string Supported => Support.Length is 0 ? "" : $" ({Support})";
}
