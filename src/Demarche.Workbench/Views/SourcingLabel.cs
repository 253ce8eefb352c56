using System.Globalization;
using Demarche.Reading.Findings;
using Demarche.Reading.Statements;

namespace Demarche.Workbench.Views;

/// <summary>Says on whose authority a statement is told.</summary>
internal static class SourcingLabel
{
    /// <summary>Puts it into words.</summary>
    /// <param name="sourcing">The sourcing.</param>
    /// <param name="affiliation">Whose the source is, or null where that is not told.</param>
    /// <returns>For example "anonymous, 2, senior, of Norway".</returns>
    internal static string Of(Sourcing sourcing, BriefParty? affiliation) =>
        string.Join(", ", new[]
        {
            EnumNames.NameOf(sourcing.Kind),
            sourcing.Count?.ToString(CultureInfo.InvariantCulture),
            sourcing.Seniority,
            affiliation is null ? null : "of " + affiliation.Name,
        }.Where(part => part is not null));
}
