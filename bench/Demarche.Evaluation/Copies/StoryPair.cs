namespace Demarche.Evaluation.Copies;

/// <summary>Two stories by their numbers, the smaller first.</summary>
internal readonly record struct StoryPair
{
    internal StoryPair(int one, int other) => (First, Second) = (Math.Min(one, other), Math.Max(one, other));

    internal int First { get; }

    internal int Second { get; }
}
