using Demarche.Reading.Findings;
using Demarche.Reading.Pages;
using Demarche.Reading.Parties;
using Demarche.Reading.Statements;
using NodaTime;

namespace Demarche.Testing;

/// <summary>Small stories with findings made by hand, for tests of what people read.</summary>
public static class BriefStories
{
    /// <summary>A first report, of Wednesday 2 October 2024.</summary>
    /// <returns>Its findings.</returns>
    public static ReportFindings Ferry() => new StoryBuilder("ferry.html")
        .Stated(new LocalDate(2024, 10, 2), "The Sound Post", "Ferry talks near the end")
        .Add(BlockRole.Headline, "Ferry talks near the end")
        .Add(BlockRole.Caption, "The night boat at Helsingborg. Photo: P. Holm")
        .Add(BlockRole.Paragraph, "Transport Minister Karin Ask said on Tuesday that Sweden would sign \"if the fares are right\".")
        .Add(BlockRole.Paragraph, "\"We are nearly there,\" said a senior Danish official. \"Nearly.\" Denmark wants a treaty by 1 December.")
        .Add(BlockRole.Related, "READ ALSO: Ten years of the bridge")
        .AddParty("Sweden", PartyKind.State, "Q34")
        .AddParty("Denmark", PartyKind.State, "Q35")
        .AddParty("Karin Ask", PartyKind.Person, office: "Transport Minister", of: "Sweden")
        .AddStatement(
            "Transport Minister Karin Ask",
            "said",
            new Sourcing(SourcingKind.Named),
            Manner.Mixed,
            "Karin Ask",
            "that Sweden would sign \"if the fares are right\"")
        .AddStatement(
            "a senior Danish official",
            "said a",
            new Sourcing(SourcingKind.Anonymous) { Count = 1, Seniority = "senior" },
            Manner.Direct,
            null,
            "\"We are nearly there,\"",
            "\"Nearly.\"")
        .AddTime("on Tuesday", "2024-10-01", new LocalDate(2024, 10, 1), new LocalDate(2024, 10, 2))
        .AddTime("1 December", "2024-12-01", new LocalDate(2024, 12, 1), new LocalDate(2024, 12, 2))
        .Build();

    /// <summary>A second report on the same talks, without a publication day.</summary>
    /// <returns>Its findings.</returns>
    public static ReportFindings FerryWithoutDay() => new StoryBuilder("ferry-2.txt")
        .Add(BlockRole.Headline, "Fares split the ferry ministers")
        .Add(BlockRole.Paragraph, "Karin Ask of Sweden rejected the latest offer. \"Not on Sunday, not ever,\" she said.")
        .AddParty("Karin Ask", PartyKind.Person)
        .AddParty("Sweden", PartyKind.State, "Q34")
        .AddStatement("she", "said", new Sourcing(SourcingKind.Named), Manner.Direct, "Karin Ask", "\"Not on Sunday, not ever,\"")
        .AddTime("on Sunday", "XXXX-WXX-7")
        .Build(new Diagnostic(DiagnosticSeverity.Warning, "DEM012", "No publication day: relative times are left unresolved."));

    /// <summary>A story whose words try to break out of every form they are shown in.</summary>
    /// <returns>Its findings.</returns>
    public static ReportFindings Hostile()
    {
        const string Quote = "\"</p><script>alert(1)</script> [link](javascript:alert(1)) \u001b[31mred\u001b[0m `code` \u202Eturned & <img src=x onerror=alert(1)>\"";
        return new StoryBuilder("<b>name</b>.html")
            .Stated(new LocalDate(2024, 10, 2), "<i>Outlet</i>", "# Title <script>alert(2)</script>")
            .Add(BlockRole.Paragraph, $"Eve O'Neill said: {Quote} on Monday.")
            .Add(BlockRole.Navigation, "-->]]></div><iframe src=//evil.example></iframe>")
            .AddParty("Eve O'Neill", PartyKind.Person)
            .AddStatement("Eve O'Neill", "said", new Sourcing(SourcingKind.Named), Manner.Direct, "Eve O'Neill", Quote)
            .AddTime("on Monday", "2024-09-30", new LocalDate(2024, 9, 30), new LocalDate(2024, 10, 1))
            .Build();
    }

    /// <summary>A story that is not in English.</summary>
    /// <returns>Its findings.</returns>
    public static ReportFindings NotEnglish() => new StoryBuilder("faerge.txt") { Language = "da" }
        .Stated(new LocalDate(2024, 10, 3))
        .Add(BlockRole.Paragraph, "Færgen sejler ikke før aftalen er underskrevet.")
        .Build();
}
