using System.Collections.Immutable;

namespace Demarche.Testing.Specs;

/// <summary>One example of a specification: what goes in and what must come out.</summary>
/// <param name="Name">The line number in the file and the start of the input; recognisable in a test list.</param>
/// <param name="Kind">The second word of the fence: which test runs the case.</param>
/// <param name="Options">The <c>key=value</c> words of the fence.</param>
/// <param name="Input">The input, its lines joined by "\n".</param>
/// <param name="Expected">The expected lines, without white space at their ends, blank lines left out.</param>
public sealed record SpecCase(
    string Name,
    string Kind,
    ImmutableDictionary<string, string> Options,
    string Input,
    ImmutableArray<string> Expected);
