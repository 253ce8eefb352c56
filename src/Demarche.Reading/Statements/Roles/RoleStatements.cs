using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Language.Attributions;
using Demarche.Reading.Statements.Cues;

namespace Demarche.Reading.Statements.Roles;

/// <summary>
/// Joins what the model found to what the rules read. The model's spans go first; the rules tell the act and the addressee,
/// carry quotations on over paragraphs, and stand alone where the model is silent but the rule is rarely wrong.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="paragraphs">The paragraphs of its body.</param>
internal sealed class RoleStatements(string text, IReadOnlyList<Paragraph> paragraphs)
{
    private const string ModelRule = "model";
    private const string TranscriptRule = "transcript";

    // Below it more than a quarter of what a rule reads is wrong.
    private const double NestedFloor = 0.75;

    // What is likelier wrong than right by more than this costs more than it brings.
    private const double ModelFloor = 0.4;

    /// <summary>Joins the statements of a document.</summary>
    /// <param name="ruled">What the rules read.</param>
    /// <param name="roles">What the model found, in order of text.</param>
    /// <returns>The statements, by paragraphs.</returns>
    internal List<StatementDraft> Join(IEnumerable<StatementDraft> ruled, ImmutableArray<RoleSpan> roles)
    {
        var drafts = ruled.ToLookup(draft => draft.Paragraph);
        var joined = new List<StatementDraft>();
        var next = 0;
        foreach (var paragraph in paragraphs)
        {
            while (next < roles.Length && roles[next].Span.Start < paragraph.Span.Start)
            {
                next++;
            }

            var first = next;
            while (next < roles.Length && roles[next].Span.Start < paragraph.Span.End)
            {
                next++;
            }

            joined.AddRange(JoinParagraph(paragraph, [.. drafts[paragraph.Index]], roles.AsSpan()[first..next].ToArray()));
        }

        return joined;
    }

    // "Accused by" has its source behind it: what stands before is the accused, and never the speaker.
    private LinkedRoles WithoutAccused(LinkedRoles roles) =>
        roles.Source is { } source && source.Span.End <= roles.Cue.Span.Start && roles.Cue.Span.In(text).EndsWith(" by", StringComparison.OrdinalIgnoreCase)
            ? roles with { Source = null, SourceShare = 0 }
            : roles;

    private IEnumerable<StatementDraft> JoinParagraph(Paragraph paragraph, List<StatementDraft> drafts, RoleSpan[] roles)
    {
        var all = RoleLinker.Link(text, roles).ConvertAll(WithoutAccused);
        var found = new FoundRoles(roles, all);
        var cues = new SpanSearch<StatementDraft>(drafts.SelectMany(draft => draft.Cue, (draft, cue) => (cue, draft)));
        var taken = new HashSet<StatementDraft>(ReferenceEqualityComparer.Instance);
        foreach (var linked in all)
        {
            if (cues.TryFind(linked.Cue.Span, out var partner) && taken.Add(partner))
            {
                yield return Both(partner, linked, found);
            }
            else if (OfModel(paragraph, linked) is { } draft && StatementConfidence.Of(draft) >= ModelFloor)
            {
                yield return draft;
            }
        }

        foreach (var draft in drafts.Where(draft => !taken.Contains(draft) && StandsAlone(draft, found)))
        {
            yield return draft;
        }
    }

    /// <summary>Whether what only the rules read is kept: what the model was never taught, or what rules are rarely wrong about.</summary>
    private static bool StandsAlone(StatementDraft draft, FoundRoles found) =>
        (draft.Act is Act.Decline && draft.Content.IsEmpty)
        || draft.Rule is TranscriptRule
        || (draft.Cue.IsEmpty ? !draft.Content.Any(found.Contents.Overlaps) : IsNested(draft, found) && RuleConfidence.Of(draft.Rule) >= NestedFloor);

    // "X said that Y had told Z": the annotators of the model's texts marked the outer one alone.
    private static bool IsNested(StatementDraft draft, FoundRoles found) => found.Contents.Overlaps(draft.Cue[0]);

    private static StatementDraft Both(StatementDraft draft, LinkedRoles roles, FoundRoles found)
    {
        var (source, agreement) = SourceOf(draft, roles, found);
        var evidence = RoleEvidence.Of(roles, agreement);
        if (agreement is Agreement.OtherSource)
        {
            // Accuser and accused never change places: where the two differ about who speaks, the rule goes by the grammar of the clause.
            return draft with { Roles = evidence };
        }

        if (draft.Act is Act.Decline && draft.Content.IsEmpty)
        {
            return draft with { Source = source, Roles = evidence };
        }

        // What the rules carry on from other sentences and paragraphs stays, unless the model found somebody's words there.
        var carried = draft.Content.Where(part => !found.Spoken.Overlaps(part));
        return draft with
        {
            Source = source,
            Cue = [roles.Cue.Span],
            Content = roles.Contents.IsEmpty ? draft.Content : [.. roles.ContentSpans.Concat(carried).Order()],
            Roles = evidence,
        };
    }

    private static (TextSpan? Source, Agreement Agreement) SourceOf(StatementDraft draft, LinkedRoles roles, FoundRoles found)
    {
        if (roles.Source is not { } linked || draft.Source is not { } read || linked.Span.Overlaps(read))
        {
            return (roles.Source?.Span ?? draft.Source, Agreement.Same);
        }

        return found.Sources.TryFind(read, out var known) ? (known, Agreement.OtherLink) : (read, Agreement.OtherSource);
    }

    private StatementDraft? OfModel(Paragraph paragraph, LinkedRoles roles)
    {
        var contents = roles.ContentSpans;
        return contents.IsEmpty
            ? null
            : new StatementDraft(paragraph.Index, roles.Source?.Span, [roles.Cue.Span], contents, ActOf(paragraph, roles.Cue.Span, contents), ModelRule)
            {
                Roles = RoleEvidence.Of(roles, Agreement.None),
            };
    }

    private Act ActOf(Paragraph paragraph, TextSpan cue, ImmutableArray<TextSpan> content)
    {
        var finder = new VerbCueFinder(paragraph, new SourceFinder(paragraph), CueLexicon.Default);
        for (var index = paragraph.FirstEndingBehind(cue.Start); index < paragraph.Lexemes.Count && paragraph[index].Span.Start < cue.End; index++)
        {
            if (finder.At(index, paragraph.SentenceOf(index)).Select(match => (VerbCueMatch?)match).FirstOrDefault() is { } match)
            {
                return ActReader.Of(text, match, content);
            }
        }

        return Act.Assert;
    }
}
