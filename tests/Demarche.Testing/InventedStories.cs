using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Demarche.Testing;

/// <summary>Makes up news stories with headline, dateline, quotes, parties and dates; the same seed and number give the same story.</summary>
/// <param name="seed">Chooses the whole series.</param>
public sealed class InventedStories(int seed)
{
    private static readonly ImmutableArray<string> Places = ["GENEVA", "Nairobi", "Muscat", "Vienna", "Astana", "Oslo", "Addis Ababa", "Doha"];
    private static readonly ImmutableArray<string> States = ["Norway", "Kenya", "Oman", "Austria", "Kazakhstan", "Ethiopia", "Qatar", "Türkiye", "Côte d'Ivoire"];
    private static readonly ImmutableArray<string> Offices = ["Foreign Minister", "President", "Prime Minister", "Special Envoy", "Defence Minister"];
    private static readonly ImmutableArray<string> FirstNames = ["Ingrid", "Samuel", "Leïla", "Paul", "Amina", "Tomás", "Mary", "Yusuf"];
    private static readonly ImmutableArray<string> LastNames = ["Halvorsen", "Odhiambo", "Al-Busaidi", "Gruber", "Nurlanov", "Bekele", "O'Neill", "Šimić"];
    private static readonly ImmutableArray<string> Matters = ["the ceasefire", "the border talks", "the water treaty", "the prisoner exchange", "the grain corridor"];
    private static readonly ImmutableArray<string> Cues = ["said", "told reporters", "insisted", "warned", "added"];
    private static readonly ImmutableArray<string> Days = ["on Monday", "last Tuesday", "earlier this month", "in March 2014", "on 3 May", "yesterday", "next week"];

    /// <summary>Makes one story.</summary>
    /// <param name="number">Its number in the series, from 0.</param>
    /// <returns>A text as it might be pasted from a page.</returns>
    public string Text(int number)
    {
        var random = Random(number);
        string One(ImmutableArray<string> of) => of[random.Next(of.Length)];

        var (first, last) = (One(FirstNames), One(LastNames));
        var (state, other, matter) = (One(States), One(States), One(Matters));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{state} presses {other} over {matter}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{One(Places)} (Agency) - {One(Offices)} {first} {last} of {state} {One(Cues)} {One(Days)} that {matter} would go on, in report {number}.\n\n");
        for (var paragraph = random.Next(2, 8); paragraph > 0; paragraph--)
        {
            text.Append(random.Next(4) switch
            {
                0 => $"“We will not give up {One(Matters)},” {last} {One(Cues)} {One(Days)}. “There is still time.”\n\n",
                1 => $"\"Nobody asked us,\" a senior official in {other} {One(Cues)} on condition of anonymity, \"and nobody will.\"\n\n",
                2 => $"According to the United Nations, {One(Matters)} between {state} and {other} broke down {One(Days)}.\n\n",
                _ => $"{One(Offices)} {One(FirstNames)} {One(LastNames)} declined to comment on {One(Matters)} {One(Days)}.\n\n",
            });
        }

        return text.ToString();
    }

    /// <summary>The day a story of the series was published.</summary>
    /// <param name="number">Its number in the series, from 0.</param>
    /// <returns>A day in 2015 or 2016.</returns>
    public LocalDate Published(int number) => new LocalDate(2015, 1, 1).PlusDays(Random(~number).Next(700));

    /// <summary>Writes a series as JSON Lines with id, text, outlet, address and day; every seventh line is another outlet's copy of an earlier story.</summary>
    /// <param name="count">How many lines.</param>
    /// <returns>The lines, each with its end.</returns>
    public string JsonLines(int count)
    {
        var lines = new StringBuilder();
        for (var number = 0; number < count; number++)
        {
            var story = number % 7 is 6 ? number / 2 : number;
            var day = LocalDatePattern.Iso.Format(Published(number));
            lines.Append(JsonSerializer.Serialize(new
            {
                id = number.ToString(CultureInfo.InvariantCulture),
                text = Text(story),
                outlet = $"Outlet {number % 5}",
                url = $"https://news.example/{number % 40}",
                published = day,
            })).Append('\n');
        }

        return lines.ToString();
    }

    private Random Random(int number) => new(HashCode(number));

    private int HashCode(int number) => unchecked((seed * 31) + (number * 7919));
}
