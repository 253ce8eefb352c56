namespace Demarche.Record.Origins;

/// <summary>Keeps what origins are found by, in memory or in a record. Every method costs what it is asked for, not what is kept.</summary>
internal interface IOriginStore
{
    /// <summary>Which of some fingerprints are common.</summary>
    IReadOnlySet<long> CommonOf(IReadOnlyCollection<long> fingerprints);

    /// <summary>Adds a report with the fingerprints it is found by.</summary>
    void Add(OriginKey report, long sketch, IReadOnlyCollection<long> fingerprints);

    /// <summary>Adds outlets of a report; those that it has are not doubled.</summary>
    /// <returns>Whether any was new.</returns>
    bool AddOutlets(long report, IReadOnlyCollection<string> outlets);

    /// <summary>Who holds some fingerprints.</summary>
    IReadOnlyList<FingerprintHolder> HoldersOf(IReadOnlyCollection<long> fingerprints);

    /// <summary>Takes a report that has no links away with all that is kept of it.</summary>
    void Remove(long report);

    /// <summary>Marks fingerprints as common.</summary>
    void MakeCommon(IReadOnlyCollection<long> fingerprints);

    /// <summary>Marks fingerprints as common no more.</summary>
    void MakeRare(IReadOnlyCollection<long> fingerprints);

    /// <summary>The words of a report that are compared.</summary>
    string TextOf(long report);

    /// <summary>Links two reports, or changes what is said of their link.</summary>
    void Link(long one, long other, CopyShare share);

    /// <summary>Takes the link of two reports away.</summary>
    void Unlink(long one, long other);

    /// <summary>Links between reports of which both are among some.</summary>
    IReadOnlyList<(long One, long Other)> LinksAmong(IReadOnlyCollection<long> reports);

    /// <summary>All reports of the origins of some reports; a report without links is alone in its origin.</summary>
    IReadOnlyList<OriginKey> MembersOf(IReadOnlyCollection<long> reports);

    /// <summary>Makes reports one origin.</summary>
    /// <param name="reports">All its reports, ordered by their ids.</param>
    void SetOrigin(IReadOnlyList<OriginKey> reports);
}
