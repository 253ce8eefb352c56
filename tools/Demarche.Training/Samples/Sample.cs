namespace Demarche.Training.Samples;

/// <summary>Some words with one task's gold.</summary>
/// <param name="Task">The task's name.</param>
/// <param name="Document">The id of the document it is from.</param>
/// <param name="Words">The words; at least one.</param>
/// <param name="Tags">Layers of labels, each parallel to the words.</param>
/// <param name="Heads">The head of each word, counted from 1, 0 for the root; empty where the task has none.</param>
internal sealed record Sample(string Task, string Document, IReadOnlyList<string> Words, IReadOnlyList<string[]> Tags, int[] Heads);
