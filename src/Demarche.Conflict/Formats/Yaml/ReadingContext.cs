using Demarche.Conflict.Formats.Source;
using Demarche.Conflict.Model;

namespace Demarche.Conflict.Formats.Yaml;

/// <summary>What the readers of the parts of a model file share: the nodes, and the names that later parts refer to.</summary>
/// <param name="Nodes">Takes values out of nodes.</param>
/// <param name="Options">The options.</param>
/// <param name="Makers">Names of the decision makers, in order.</param>
internal sealed record ReadingContext(NodeReader Nodes, OptionNames Options, IReadOnlyList<string> Makers)
{
    internal ProblemLog Log => Nodes.Log;

    /// <summary>The option that a value names, or null.</summary>
    internal int? Option(SourceNode? node, string what)
    {
        if (Nodes.Scalar(node, what) is not { } scalar)
        {
            return null;
        }

        if (Options.TryFind(scalar.Text, out var option, out var isAmbiguous))
        {
            return option;
        }

        Log.Add(isAmbiguous ? FormatMessages.AmbiguousName(scalar, "option", scalar.Text) : FormatMessages.UnknownOption(scalar, scalar.Text, Options.Known));
        return null;
    }

    /// <summary>The options that a list names.</summary>
    internal IReadOnlyList<int> OptionList(SourceNode? node, string what) =>
        [.. Nodes.Items(node, what).Select(item => Option(item, "An option")).OfType<int>()];

    /// <summary>The decision maker that a value names, or null.</summary>
    internal int? Maker(SourceScalar? scalar)
    {
        if (scalar is null)
        {
            return null;
        }

        var found = MakerNames.Find(Makers, scalar.Text);
        if (found is not null)
        {
            return found;
        }

        Log.Add(FormatMessages.UnknownMaker(scalar, scalar.Text, Makers));
        return null;
    }

    /// <summary>What an input rests on.</summary>
    internal Provenance Provenance(SourceMapping mapping) => ProvenanceReader.Read(mapping, Nodes);
}
