using System.Collections.Immutable;

namespace Demarche.Workbench.Views;

/// <summary>Lines of a brief under one heading.</summary>
/// <param name="Title">The heading for people.</param>
/// <param name="Key">Its name for programs.</param>
/// <param name="Entries">The lines, in the order they are read.</param>
public sealed record BriefSection(string Title, string Key, ImmutableArray<BriefEntry> Entries);
