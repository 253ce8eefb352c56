using System.Globalization;
using Demarche.Reading.Findings;
using Demarche.Record.Decisions.Agreement;
using Spectre.Console;

namespace Demarche.Cli.Output;

/// <summary>Writes how coders judged for a person at a terminal; no rate is shown of fewer than five findings.</summary>
internal static class ConsoleAgreement
{
    private static readonly string TooFew = string.Create(CultureInfo.InvariantCulture, $"fewer than {AgreementTable.Least}: no rate");

    /// <summary>Writes agreement.</summary>
    internal static void Write(IAnsiConsole console, AgreementTable table)
    {
        var lines = new LineWriter(console);
        if (table.Pairs.IsEmpty)
        {
            lines.Write(0, 0, ("No finding was judged by two coders.", Style.Plain));
            return;
        }

        lines.Write(0, 0, ("Agreement: Krippendorff's alpha (nominal) over all coders", new Style(decoration: Decoration.Bold)));
        foreach (var part in table.Parts)
        {
            lines.Write(2, 4, (Text($"{(part.Part is { } kind ? EnumNames.NameOf(kind) : "all")}: n = {part.Units}, agreed on {part.Agreed}, alpha {Rate(part.Alpha, part.Units)}"), Style.Plain));
        }

        lines.Write(0, 0, ("Cohen's kappa by pairs of coders", new Style(decoration: Decoration.Bold)));
        foreach (var pair in table.Pairs)
        {
            lines.Write(2, 4, (Text($"{pair.One} and {pair.Other}: n = {pair.Both}, agreed on {pair.Agreed}, kappa {Rate(pair.Kappa, pair.Both)}"), Style.Plain));
        }
    }

    /// <summary>Writes precision.</summary>
    internal static void Write(IAnsiConsole console, PrecisionTable table)
    {
        var lines = new LineWriter(console);
        lines.Write(0, 0, ("Precision of what was read, among the findings that people judged (95 % interval by Wilson)", new Style(decoration: Decoration.Bold)));
        if (table.Rows.IsEmpty)
        {
            lines.Write(2, 4, ("No finding was judged.", Style.Plain));
        }

        foreach (var row in table.Rows)
        {
            var band = row.From is { } from ? Text($", confidence {from:0.0} to {row.To:0.0}") : "";
            var rate = row is { Precision: { } precision, Interval: { } interval } ? Text($"{precision:0.000} ({interval.Low:0.000} to {interval.High:0.000})") : TooFew;
            lines.Write(2, 4, (Text($"{(row.Part is { } part ? EnumNames.NameOf(part) : "all")}{band}: {rate}; n = {row.Count}: {row.Right} right, {row.Corrected} corrected, {row.Wrong} wrong; {row.Disputed} disputed"), Style.Plain));
        }

        lines.Write(0, 0, ("Findings are shown for review by what is at stake and not at random: this speaks of those that were judged.", new Style(foreground: Color.Grey)));
    }

    private static string Rate(double? rate, int count) =>
        rate is { } known ? Text($"{known:0.000}") : count < AgreementTable.Least ? TooFew : "not defined: all values are the same";

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
