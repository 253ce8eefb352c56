namespace Demarche.Reading.Coreference;

/// <summary>An earlier mention that a mention can go on from.</summary>
/// <param name="Mention">The earlier mention.</param>
/// <param name="Cluster">What it speaks of.</param>
/// <param name="Rank">How many candidates that agree stand between.</param>
/// <param name="Between">How many mentions stand between.</param>
internal readonly record struct Candidate(EntityMention Mention, EntityCluster Cluster, int Rank, int Between);
