namespace Demarche.Record.Merging.Parties;

/// <summary>Puts into words why a telling is taken for a party.</summary>
internal static class Reasons
{
    internal static MergeReason SameName(PartyTelling telling, PartyCluster cluster) =>
        new(MergeReasonKind.SameName, telling.Name, cluster.Head.Name, Support(telling, cluster));

    internal static MergeReason Variant(PartyTelling telling, PartyCluster cluster) =>
        new(MergeReasonKind.NameVariant, telling.Name, cluster.Head.Name, Support(telling, cluster));

    internal static MergeReason OtherName(PartyTelling telling, PartyCluster cluster) =>
        new(MergeReasonKind.OtherName, telling.Name, cluster.Head.Name, Support(telling, cluster));

    internal static MergeReason LastName(PartyTelling telling, PartyCluster cluster) =>
        new(MergeReasonKind.LastName, telling.Name, cluster.Head.Name, Support(telling, cluster));

    internal static MergeReason Office(PartyTelling telling, PartyCluster cluster) =>
        new(MergeReasonKind.Office, telling.Name, cluster.Head.Name);

    /// <summary>The reason of a telling that none was given for: by the name alone.</summary>
    internal static MergeReason Plain(PartyTelling telling, PartyCluster cluster) =>
        telling.GazetteerId is not null ? new(MergeReasonKind.Gazetteer, FirstName(telling), telling.Name)
        : cluster.Count is 1 ? new(MergeReasonKind.Alone, telling.Name, telling.Name)
        : SameName(telling, cluster);

    private static string FirstName(PartyTelling telling) => telling.Names.IsEmpty ? telling.Name : telling.Names[0].Name;

    private static string Support(PartyTelling telling, PartyCluster cluster)
    {
        var parts = new List<string>();
        var head = cluster.Head;
        if (telling == head)
        {
            return "";
        }

        if (telling.Offices.FirstOrDefault(office => head.Offices.Any(other => string.Equals(other.Key, office.Key, StringComparison.Ordinal))) is { } office)
        {
            parts.Add($"both {office.Title}");
        }

        if (telling.Facts.States.Intersect(head.Facts.States) is { Count: > 0 } states)
        {
            parts.Add($"both of {states[0]}");
        }

        if (telling.Company.Intersect(head.Company, StringComparer.Ordinal).Count() is > 1 and var shared)
        {
            parts.Add($"{shared} parties in both reports");
        }

        return string.Join("; ", parts);
    }
}
