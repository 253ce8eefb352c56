using System.Collections.Immutable;
using Demarche.Conflict.Model;
using Demarche.Record.Merging.Positions;
using Demarche.Workbench.Modelling.Inputs;

namespace Demarche.Workbench.Modelling.Saved;

/// <summary>
/// Marks inputs that newer evidence contradicts: contrary words of an equal or better grade that the model did not know when it was derived. A stale
/// input is still in force; nothing is replaced silently.
/// </summary>
internal static class StaleInputs
{
    /// <summary>The model with its stale inputs marked.</summary>
    /// <param name="current">The model as kept.</param>
    /// <param name="fresh">What would be derived now.</param>
    internal static DerivedModel Mark(DerivedModel current, DerivedModel fresh) =>
        current with { Inputs = [.. current.Inputs.Select(input => Mark(input, current, fresh))] };

    private static ModelInput Mark(ModelInput input, DerivedModel current, DerivedModel fresh) =>
        input.IsOff ? input
        : input.Kind is ModelInputKind.Statement && Contradicting(input, current, fresh) is { IsEmpty: false } contrary
            ? input with { Status = InputStatus.Stale, Contrary = [.. contrary.Concat(input.Contrary).DistinctBy(evidence => evidence.Finding)], Note = "Newer evidence says the contrary." }
        : input.Kind is ModelInputKind.Option && Closed(input, current, fresh) is { } why ? input with { Status = InputStatus.Stale, Note = why }
        : input;

    private static ImmutableArray<ModelEvidence> Contradicting(ModelInput input, DerivedModel current, DerivedModel fresh)
    {
        if (input is not { Side: { } side, Maker: { } maker, Initiative: { } initiative, Grade: { } grade })
        {
            return [];
        }

        var known = current.Stands.SelectMany(stand => stand.Evidence).Select(evidence => evidence.Finding).ToHashSet();
        return
        [
            .. fresh.Stands
                .Where(stand => string.Equals(stand.Maker, maker, StringComparison.Ordinal) && string.Equals(stand.Initiative, initiative, StringComparison.Ordinal) && stand.Side != side && stand.Side is not StanceSide.Neither)
                .SelectMany(stand => stand.Evidence)
                .Where(evidence => evidence.Grade <= grade && !known.Contains(evidence.Finding)),
        ];
    }

    private static string? Closed(ModelInput input, DerivedModel current, DerivedModel fresh)
    {
        var was = current.Frame.Initiatives.FirstOrDefault(initiative => string.Equals(initiative.Id, input.Initiative, StringComparison.Ordinal));
        var now = fresh.Frame.Initiatives.FirstOrDefault(initiative => string.Equals(initiative.Id, input.Initiative, StringComparison.Ordinal));
        return was is { IsOpen: true } && now is { IsOpen: false, Status: { } status }
            ? $"“{now.Name}” is told to be {Reading.Findings.EnumNames.NameOf(status).Replace('-', ' ')} since."
            : null;
    }
}
