using Demarche.Language;
using Demarche.Language.Model;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using NodaTime;

namespace Demarche.Reading.Tests.Positions;

/// <summary>Reads sentences with the language model of the environment (DEMARCHE_MODEL) or the one that comes with the program.</summary>
public sealed class ModelReading : IDisposable
{
    private readonly LanguageModel? _model =
        Environment.GetEnvironmentVariable("DEMARCHE_MODEL") is { Length: > 0 } file ? LanguageModel.Load(file) : ShippedModel.Standard.LoadIfAny();

    internal ReportFindings Read(string text, ReadingOptions? options = null)
    {
        Assert.SkipWhen(_model is null, "there is no language model; set DEMARCHE_MODEL to one");
        return new Reader(_model, options ?? ReadingOptions.All).Read(ReportOf(text));
    }

    /// <summary>The document of a text whose lines are paragraphs, with every layer.</summary>
    internal Document Annotate(string text)
    {
        Assert.SkipWhen(_model is null, "there is no language model; set DEMARCHE_MODEL to one");
        return new Reader(_model).Annotate(ReportOf(text));
    }

    private static Report ReportOf(string text)
    {
        var capture = new Capture("sha256:00", "story.txt") { Published = new PublicationTime(new LocalDate(2021, 5, 4)) };
        var (blocks, start) = (new List<Block>(), 0);
        foreach (var line in text.Split('\n'))
        {
            blocks.Add(new Block(BlockRole.Paragraph, new TextSpan(start, start + line.Length)));
            start += line.Length + 1;
        }

        return new Report(text, [.. blocks], "en", [capture]);
    }

    /// <summary>Each stance as "party stance initiative", with "if" behind it where it is conditional.</summary>
    internal IEnumerable<string> Stances(string text)
    {
        var findings = Read(text);
        var parties = findings.Parties.ToDictionary(party => party.Id, party => party.Name);
        var initiatives = findings.Initiatives.ToDictionary(initiative => initiative.Id, initiative => initiative.Name);
        return findings.Positions.Select(position =>
            $"{parties[position.Party]} {EnumNames.NameOf(position.Stance)} {initiatives[position.Initiative]}{(position.Conditional ? " if" : "")}");
    }

    public void Dispose() => _model?.Dispose();
}
