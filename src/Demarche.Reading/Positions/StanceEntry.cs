using System.Collections.Immutable;

namespace Demarche.Reading.Positions;

/// <summary>Words that tell a stance.</summary>
/// <param name="Part">"v" verb, "n" noun, "a" adjective.</param>
/// <param name="Lemma">The predicate: a lemma, for adjectives the form.</param>
/// <param name="Words">The fixed words behind it, in order; the last may be the preposition in front of the initiative.</param>
/// <param name="Value">The stance on <see cref="StanceScale"/>.</param>
/// <param name="IsAct">Whether it is done in public, so that it is the party's own word.</param>
/// <param name="IsDeed">Whether it is more than words ("hosts the talks"): not doing it tells no stance, and "to host" tells one only by the verb above.</param>
/// <param name="Example">A sentence in which Norway takes this stance.</param>
internal sealed record StanceEntry(char Part, string Lemma, ImmutableArray<string> Words, int Value, bool IsAct, bool IsDeed, string Example)
{
    /// <summary>Reads a line of the data file.</summary>
    internal static StanceEntry Of(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        var words = parts[0][2..].TrimEnd('~', ' ').Split(' ');
        return new StanceEntry(parts[0][0], words[0], [.. words.Skip(1)], StanceScale.Of(parts[1]), parts[2] is "act" or "deed", parts[2] is "deed", parts[3]);
    }
}
