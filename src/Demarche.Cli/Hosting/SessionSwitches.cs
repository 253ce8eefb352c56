namespace Demarche.Cli.Hosting;

/// <summary>How a command is to behave; the same for every command.</summary>
/// <param name="Verbose">Say more, and where a fault arose.</param>
/// <param name="Quiet">Say nothing but what went wrong.</param>
/// <param name="NoColor">Write without colour.</param>
internal sealed record SessionSwitches(bool Verbose = false, bool Quiet = false, bool NoColor = false);
