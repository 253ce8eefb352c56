using System.Collections.Immutable;

namespace Demarche.Workbench.Exports.Networks;

/// <summary>A network as network programs take it.</summary>
/// <param name="Description">What nodes and edges are, one sentence.</param>
/// <param name="IsDirected">Whether edges go one way.</param>
/// <param name="NodeAttributes">What nodes tell.</param>
/// <param name="EdgeAttributes">What edges tell besides their weight.</param>
/// <param name="Nodes">The nodes, ordered by id.</param>
/// <param name="Edges">The edges, ordered.</param>
internal sealed record Network(
    string Description,
    bool IsDirected,
    ImmutableArray<NetworkAttribute> NodeAttributes,
    ImmutableArray<NetworkAttribute> EdgeAttributes,
    ImmutableArray<NetworkNode> Nodes,
    ImmutableArray<NetworkEdge> Edges);
