using System.Text;
using Demarche.Language;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Record.Merging;
using Demarche.Record.Merging.Parties;
using NodaTime;

namespace Demarche.Record.Tests.Merging.Parties;

/// <summary>A report made for a test: its text is nothing but the names of its parties and the words around them.</summary>
internal sealed class MadeReport(string title, LocalDate? day = null)
{
    private static readonly Origin ByHand = new("test", 1, "made");

    private readonly StringBuilder _text = new(title + "\n");
    private readonly List<Party> _parties = [];

    internal PartyReference this[int party] => new(ReportId.Of(_text.ToString()), _parties[party].Id);

    internal MadeReport Person(string name, string? before = null, string? after = null, string? iso = null, string? code = null, string? id = null, params (string Title, PartyId? Of)[] offices) =>
        Add(name, PartyKind.Person, [MentionForm.Name], [name], before, after, iso, code, id, offices);

    internal MadeReport Holder(string noun, string? iso, params (string Title, PartyId? Of)[] offices) =>
        Add(noun, PartyKind.Person, [MentionForm.Nominal], [noun], null, null, iso, null, null, offices);

    internal MadeReport Body(string name, PartyKind kind, string? iso = null, string? id = null, params string[] also) =>
        Add(name, kind, [MentionForm.Name, .. also.Select(_ => MentionForm.Name)], [name, .. also], null, null, iso, null, id, []);

    internal MadeReport Unnamed(string noun) => Add(noun, PartyKind.Anonymous, [MentionForm.Nominal], [noun], null, null, null, null, null, []);

    internal PartyId Last => _parties[^1].Id;

    internal ReportParties Build() => new(ReportId.Of(_text.ToString()), day, _text.ToString(), [.. _parties]);

    private MadeReport Add(
        string name, PartyKind kind, MentionForm[] forms, string[] words, string? before, string? after, string? iso, string? code, string? gazetteerId, (string Title, PartyId? Of)[] offices)
    {
        var mentions = new List<Mention>();
        foreach (var (form, word) in forms.Zip(words))
        {
            _text.Append(before);
            var span = new TextSpan(_text.Length, _text.Length + word.Length);
            _text.Append(word).Append(after).Append('\n');
            mentions.Add(new Mention(new FindingId($"m{span.Start}-{span.End}"), span, 0.9, ByHand, form));
        }

        var start = mentions[0].Evidence;
        _parties.Add(new Party(new PartyId($"p{start.Start}-{start.End}"), name, kind, [.. mentions])
        {
            Iso = iso,
            Code = code,
            GazetteerId = gazetteerId,
            Offices = [.. offices.Select((office, index) => new Office(new FindingId($"o{start.Start}-{index}"), start, 0.8, ByHand, office.Title, office.Of))],
        });
        return this;
    }
}
