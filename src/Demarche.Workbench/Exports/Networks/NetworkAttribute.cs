namespace Demarche.Workbench.Exports.Networks;

/// <summary>An attribute that nodes or edges of a network have.</summary>
/// <param name="Name">Its name, lower case with underscores.</param>
/// <param name="Type">"string", "int" or "double", which GraphML and GEXF (as "integer") know.</param>
internal sealed record NetworkAttribute(string Name, string Type = "string");
