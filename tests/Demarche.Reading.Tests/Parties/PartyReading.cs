using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Sentences;
using Demarche.Language.Tokens;
using Demarche.Reading.Parties;

namespace Demarche.Reading.Tests.Parties;

/// <summary>Runs the stage over a text, one passage a line, and shows what it found.</summary>
internal static class PartyReading
{
    private static readonly PartyStage Stage = new();

    internal static ImmutableArray<Party> Of(string text)
    {
        var passages = ImmutableArray.CreateBuilder<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found && found < 0 ? text.Length : found;
            passages.Add(new TextSpan(start, end));
            start = end + 1;
        }

        var document = new Document(text, passages.ToImmutable());
        new TokenStage().Annotate(document);
        new SentenceStage().Annotate(document);
        Stage.Annotate(document);
        return document.Get(Party.Layer);
    }

    internal static IEnumerable<string> Show(string text) =>
        Of(text).Select(party => $"{Reading.Findings.EnumNames.NameOf(party.Kind)} {party.Code ?? "-"} {party.Name}: {string.Join(" | ", party.Mentions.Select(mention => mention.Evidence.In(text).ToString()))}");
}
