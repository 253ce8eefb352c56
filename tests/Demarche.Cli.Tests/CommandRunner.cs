using System.Text;
using Demarche.Cli.Hosting;
using Demarche.Language.Model;
using Demarche.Testing;
using NodaTime;
using NodaTime.Testing;

namespace Demarche.Cli.Tests;

/// <summary>Runs a command line inside the test, with streams in memory.</summary>
internal static class CommandRunner
{
    internal static string SamplesFolder { get; } = Path.Combine(RepositoryRoot.Find(), "samples");

    internal static async Task<CommandResult> RunAsync(string[] args, byte[]? input = null, int width = 100, bool isWithModel = false)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(args, new CommandHost
        {
            Input = new MemoryStream(input ?? []),
            Output = output,
            Error = error,
            Width = width,
            Clock = new FakeClock(Instant.FromUtc(2024, 1, 1, 0, 0)),
            LoadModel = isFast => isWithModel ? (isFast ? ShippedModel.Fast : ShippedModel.Standard).LoadIfAny() : null,
            SamplesFolder = SamplesFolder,
        });
        return new CommandResult(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString().ReplaceLineEndings("\n"));
    }
}
