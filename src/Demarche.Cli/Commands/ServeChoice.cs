namespace Demarche.Cli.Commands;

/// <summary>How the workbench is to be opened; null for what is usual.</summary>
/// <param name="Port">The port.</param>
/// <param name="Address">The address.</param>
/// <param name="By">Who decides.</param>
internal sealed record ServeChoice(int? Port, string? Address, string? By);
