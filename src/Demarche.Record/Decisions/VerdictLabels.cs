using System.Collections.Immutable;
using System.Globalization;

namespace Demarche.Record.Decisions;

/// <summary>Puts what coders made of one finding into few words that can be compared.</summary>
internal static class VerdictLabels
{
    /// <summary>The last verdict of each coder.</summary>
    /// <param name="thread">The decisions about the finding.</param>
    /// <param name="outcome">What a decision comes to; equal texts agree.</param>
    /// <param name="asRead">What accepting the first reading that was judged comes to, or null where it was added by hand.</param>
    internal static ImmutableSortedDictionary<string, CoderVerdict> Of(DecisionThread thread, Func<Decision, string> outcome, string? asRead)
    {
        var others = new List<string>();
        var verdicts = ImmutableSortedDictionary.CreateBuilder<string, CoderVerdict>(StringComparer.Ordinal);
        foreach (var decision in thread.Entries)
        {
            verdicts[decision.By] = new CoderVerdict(decision.Kind, decision.Kind is DecisionKind.Reject ? "wrong" : Label(outcome(decision)));
        }

        return verdicts.ToImmutable();

        string Label(string value)
        {
            if (string.Equals(value, asRead, StringComparison.Ordinal))
            {
                return "right";
            }

            if (!others.Contains(value, StringComparer.Ordinal))
            {
                others.Add(value);
            }

            return others.IndexOf(value) is 0 ? "otherwise" : string.Create(CultureInfo.InvariantCulture, $"otherwise {others.IndexOf(value) + 1}");
        }
    }
}
