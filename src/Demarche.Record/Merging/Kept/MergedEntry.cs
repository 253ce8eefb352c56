using System.Collections.Immutable;

namespace Demarche.Record.Merging.Kept;

/// <summary>Something merged, as a record keeps it to answer questions: its JSON and what it is found by.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id, unique among entries of its kind.</param>
/// <param name="Name">What a person calls it; "" where it has no name.</param>
/// <param name="Weight">How many reports stand behind it; entries are shown by falling weight where nothing else orders them.</param>
/// <param name="Body">The thing as JSON in UTF-8, as <see cref="MergedJson"/> writes it.</param>
/// <param name="Keys">What it is found by.</param>
public sealed record MergedEntry(MergedEntryKind Kind, string Id, string Name, int Weight, byte[] Body, ImmutableArray<MergedKey> Keys);
