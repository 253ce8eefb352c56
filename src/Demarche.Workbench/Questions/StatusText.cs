using Demarche.Reading.Findings;
using Demarche.Reading.Initiatives;

namespace Demarche.Workbench.Questions;

/// <summary>Statuses of initiatives in words.</summary>
internal static class StatusText
{
    internal static string Of(InitiativeStatus status) => EnumNames.NameOf(status).Replace('-', ' ');
}
