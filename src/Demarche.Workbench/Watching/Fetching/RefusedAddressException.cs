namespace Demarche.Workbench.Watching.Fetching;

/// <summary>A host has no address that may be asked for what was named.</summary>
/// <param name="message">Which host.</param>
internal sealed class RefusedAddressException(string message) : IOException(message);
