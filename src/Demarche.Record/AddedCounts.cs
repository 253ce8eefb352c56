namespace Demarche.Record;

/// <summary>What adding reports to a record came to.</summary>
/// <param name="NewReports">Reports whose text was not there.</param>
/// <param name="NewCaptures">Captures that were new to a report that was there.</param>
/// <param name="AlreadyThere">Reports of which report and capture were there.</param>
/// <param name="ReadAgain">Reports that were there and were read again, because their anchor, their blocks or the program changed.</param>
public readonly record struct AddedCounts(int NewReports, int NewCaptures, int AlreadyThere, int ReadAgain)
{
    /// <summary>Adds two counts.</summary>
    public static AddedCounts operator +(AddedCounts left, AddedCounts right) => left.Add(right);

    /// <summary>Adds two counts.</summary>
    /// <param name="other">The other count.</param>
    /// <returns>The sums.</returns>
    public AddedCounts Add(AddedCounts other) =>
        new(NewReports + other.NewReports, NewCaptures + other.NewCaptures, AlreadyThere + other.AlreadyThere, ReadAgain + other.ReadAgain);
}
