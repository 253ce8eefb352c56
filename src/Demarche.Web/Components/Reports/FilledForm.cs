namespace Demarche.Web.Components.Reports;

/// <summary>What a person filled into a form about a finding.</summary>
/// <param name="Values">The fields' values by key.</param>
/// <param name="Why">Why; may be empty.</param>
public sealed record FilledForm(IReadOnlyDictionary<string, string> Values, string Why);
