using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Demarche.Conflict.Model;

/// <summary>
/// For each option whether it is taken (Y), not taken (N) or either (-). Bit k stands for option k, counted from 0; a model has at
/// most <see cref="MaximumOptions"/> options.
/// </summary>
/// <param name="Named">Bits of the options on which the pattern says Y or N.</param>
/// <param name="Taken">Bits of the options on which it says Y; always a part of <paramref name="Named"/>.</param>
public readonly record struct StatePattern(ulong Named, ulong Taken)
{
    /// <summary>The most options that a model can have.</summary>
    public const int MaximumOptions = 64;

    /// <summary>How many options it names.</summary>
    public int NamedCount => BitOperations.PopCount(Named);

    /// <summary>Whether a combination of options fits. A pattern that names nothing fits all.</summary>
    /// <param name="code">The combination: bit k is set where option k is taken.</param>
    public bool Matches(ulong code) => ((code ^ Taken) & Named) == 0;

    /// <summary>Reads one character an option, the first character for option 0: <c>Y</c>, <c>N</c> or <c>-</c>.</summary>
    /// <param name="text">For example <c>YN-</c>.</param>
    /// <param name="pattern">The pattern; it names nothing where the text is refused.</param>
    /// <returns>Whether each character was one of the three and there were at most 64.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out StatePattern pattern)
    {
        pattern = default;
        if (text is null || text.Length > MaximumOptions)
        {
            return false;
        }

        ulong named = 0;
        ulong taken = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var bit = 1UL << index;
            switch (text[index])
            {
                case 'Y':
                    named |= bit;
                    taken |= bit;
                    break;
                case 'N':
                    named |= bit;
                    break;
                case '-':
                    break;
                default:
                    return false;
            }
        }

        pattern = new StatePattern(named, taken);
        return true;
    }

    /// <summary>Writes the first options as <c>Y</c>, <c>N</c> and <c>-</c>.</summary>
    /// <param name="optionCount">How many options to write, from 0 to 64.</param>
    public string ToText(int optionCount)
    {
        var (named, taken) = (Named, Taken);
        return string.Create(optionCount, (named, taken), static (span, bits) =>
        {
            for (var index = 0; index < span.Length; index++)
            {
                span[index] = ((bits.named >> index) & 1) == 0 ? '-' : ((bits.taken >> index) & 1) == 0 ? 'N' : 'Y';
            }
        });
    }
}
