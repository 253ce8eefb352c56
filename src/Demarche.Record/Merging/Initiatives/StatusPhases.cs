using System.Collections.Immutable;
using NodaTime;

namespace Demarche.Record.Merging.Initiatives;

/// <summary>Makes an initiative's life out of the steps that reports tell.</summary>
internal static class StatusPhases
{
    /// <summary>The phases: steps in order of day, those in a row that tell the same joined. On one day the status that more origins tell comes last.</summary>
    internal static ImmutableArray<StatusPhase> Of(IEnumerable<StatusStep> steps)
    {
        var phases = new List<StatusPhase>();
        var told = steps
            .GroupBy(step => (Day: step.Day ?? LocalDate.MaxIsoValue, step.Status))
            .OrderBy(group => group.Key.Day)
            .ThenBy(group => group.Select(step => step.Origin).Distinct(StringComparer.Ordinal).Count())
            .ThenBy(group => group.Key.Status);
        foreach (var group in told)
        {
            var same = group.OrderBy(step => step.Reference).ToImmutableArray();
            var day = same[0].Day;
            if (phases.Count > 0 && phases[^1].Status == group.Key.Status)
            {
                var last = phases[^1];
                phases[^1] = last with { To = day ?? last.To, Steps = [.. last.Steps, .. same] };
            }
            else
            {
                phases.Add(new StatusPhase(group.Key.Status, day, day, same));
            }
        }

        return [.. phases];
    }
}
