using Demarche.Reading.Parties;

namespace Demarche.Benchmarks.Storage;

/// <summary>The phrases of a report that findings will rest on, in the order they stand in the text.</summary>
/// <param name="Parties">The parties of the report.</param>
/// <param name="Words">The phrases.</param>
/// <param name="Kinds">What each phrase is.</param>
/// <param name="Indexes">Which party, time, place or initiative of the report each is.</param>
/// <param name="Forms">The form of those that are mentions.</param>
internal sealed record GeneratedPhrases(
    IReadOnlyList<GeneratedParty> Parties,
    IReadOnlyList<string> Words,
    IReadOnlyList<PhraseKind> Kinds,
    IReadOnlyList<int> Indexes,
    IReadOnlyList<MentionForm> Forms)
{
    private const int Initiatives = 3_000;

    private static readonly string[] Days = ["Monday", "on 3 May", "last week", "in March 2014", "yesterday", "2016", "by September"];
    private static readonly string[] Matters = ["talks", "summit", "plan", "resolution", "ceasefire", "agreement"];

    /// <summary>Chooses phrases.</summary>
    /// <param name="random">Chooses.</param>
    /// <param name="profile">How many of each kind.</param>
    internal static GeneratedPhrases Choose(Random random, ReportProfile profile)
    {
        var cast = Cast(random, profile.Parties);
        var phrases = new List<(string Words, PhraseKind Kind, int Index, MentionForm Form)>();
        for (var mention = 0; mention < profile.Mentions && cast.Count > 0; mention++)
        {
            var index = mention < cast.Count ? mention : GeneratedWords.Zipf(random, cast.Count);
            var form = mention < cast.Count || random.Next(3) is 0 ? MentionForm.Name : (MentionForm)random.Next(1, 3);
            phrases.Add((cast[index].Words(form), PhraseKind.Party, index, form));
        }

        var matters = Enumerable.Range(0, profile.Initiatives).Select(_ => Matter(random)).ToList();
        for (var mention = 0; mention < profile.InitiativeMentions; mention++)
        {
            var index = mention < matters.Count ? mention : random.Next(matters.Count);
            phrases.Add((matters[index], PhraseKind.Initiative, index, MentionForm.Nominal));
        }

        phrases.AddRange(Enumerable.Range(0, profile.Times).Select(index => (Days[random.Next(Days.Length)], PhraseKind.Time, index, MentionForm.Name)));
        phrases.AddRange(Enumerable.Range(0, profile.Places).Select(index => (GeneratedWords.Name(GeneratedWords.Zipf(random, 5_000), 1), PhraseKind.Place, index, MentionForm.Name)));
        var order = phrases.ToArray();
        random.Shuffle(order);
        return new(cast, [.. order.Select(p => p.Words)], [.. order.Select(p => p.Kind)], [.. order.Select(p => p.Index)], [.. order.Select(p => p.Form)]);
    }

    private static List<GeneratedParty> Cast(Random random, int count)
    {
        var cast = new HashSet<GeneratedParty>();
        while (cast.Count < count)
        {
            cast.Add(GeneratedParty.Choose(random));
        }

        return [.. cast];
    }

    private static string Matter(Random random)
    {
        var number = GeneratedWords.Zipf(random, Initiatives);
        return $"the {GeneratedWords.Name(number + 40_000, 1)} {Matters[number % Matters.Length]}";
    }
}
