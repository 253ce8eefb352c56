namespace Demarche.Conflict.Verification;

/// <summary>How one printed table of a case compares with what is worked out.</summary>
/// <param name="Table">Which table, such as <c>SEQ equilibria</c>.</param>
/// <param name="By">Who printed it.</param>
/// <param name="Agreement">Whether it agrees.</param>
/// <param name="Detail">The correction where one settles it, or where they differ; else empty.</param>
public sealed record CaseVerdict(string Table, string By, Agreement Agreement, string Detail);
