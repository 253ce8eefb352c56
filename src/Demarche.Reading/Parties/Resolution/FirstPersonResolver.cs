
namespace Demarche.Reading.Parties.Resolution;

/// <summary>Reads "I" and "we" inside quotations: the speaker, and the government or body that the speaker speaks for.</summary>
/// <param name="reach">The document, read to its end.</param>
/// <param name="speakers">Who speaks which quotation.</param>
internal sealed class FirstPersonResolver(Reach reach, SpeakerFinder speakers)
{
    /// <summary>Reads every pronoun of the first person.</summary>
    internal void Resolve()
    {
        var lexemes = reach.Lexemes;
        for (var index = 0; index < lexemes.Count; index++)
        {
            ref readonly var lexeme = ref lexemes[index];
            if (!lexeme.IsQuoted || !lexeme.IsWord)
            {
                continue;
            }

            var isOne = lexeme.Key is "I" || lexeme.Lower is "me" or "my" or "myself" or "mine";
            var isMany = !isOne && lexeme.Key is not "US" && lexeme.Lower is "we" or "us" or "our" or "ours" or "ourselves";
            if ((isOne || isMany) && speakers.SpeakerAt(index) is { } speaker && (isOne ? One(speaker) : Many(speaker)) is { } party)
            {
                party.Mention(lexeme.Span, MentionForm.Pronoun, isOne ? "speaker" : "spoken-for", 0.7);
            }
        }
    }

    private static PartyDraft? One(PartyDraft speaker) =>
        speaker.IsPerson || speaker is { Kind: PartyKind.Anonymous, IsPlural: false } ? speaker : null;

    private PartyDraft? Many(PartyDraft speaker)
    {
        if (!speaker.IsPerson && speaker.Kind != PartyKind.Anonymous)
        {
            return speaker;
        }

        if (speaker.Role is "EDU" or "ELI" or "MED" or "OPP" || (speaker.Role is "LEG" && speaker.Affiliation is { Kind: PartyKind.State }) || speaker.Affiliation is null)
        {
            return null;
        }

        // Who speaks for a ministry says "we" of the government.
        return speaker.Affiliation.Kind == PartyKind.Government ? reach.Scene.CountryOf(speaker.Affiliation) ?? speaker.Affiliation : speaker.Affiliation;
    }
}
