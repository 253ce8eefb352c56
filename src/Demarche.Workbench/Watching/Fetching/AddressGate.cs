using System.Collections.Concurrent;
using System.Net;

namespace Demarche.Workbench.Watching.Fetching;

/// <summary>
/// Lets requests through to hosts that are no closer to this machine than what a person named: a page of the Internet cannot make the program
/// ask the machine it runs on, or the network that stands in. A host is looked up once, so that it cannot change its address in between.
/// </summary>
/// <param name="network">Finds and reaches hosts.</param>
internal sealed class AddressGate(Network network)
{
    private readonly ConcurrentDictionary<string, Task<IPAddress[]>> _addresses = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The reach of a host that a person named: that of its most public address.</summary>
    /// <param name="host">A name or an address.</param>
    /// <param name="cancellation">Ends the look-up.</param>
    /// <returns>The reach.</returns>
    /// <exception cref="System.Net.Sockets.SocketException">There is no such host.</exception>
    internal async Task<AddressReach> ReachOfAsync(string host, CancellationToken cancellation)
    {
        var addresses = await FindAsync(host, cancellation).ConfigureAwait(false);
        return addresses.Length == 0 ? AddressReach.Public : addresses.Min(AddressReaches.Of);
    }

    /// <summary>Whether the host of an address is closer than allowed by its bare name, so that not even a proxy is to be asked for it.</summary>
    /// <param name="host">A name or an address.</param>
    /// <param name="closest">How close to this machine the host may be.</param>
    /// <returns>True for such an address, and for the names that stand for this machine (RFC 6761).</returns>
    internal static bool IsTooClose(string host, AddressReach closest) =>
        IPAddress.TryParse(host.Trim('[', ']'), out var address) ? AddressReaches.Of(address) > closest
            : closest < AddressReach.Loopback && ("." + host.TrimEnd('.')).EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);

    /// <summary>Opens a connection to a host.</summary>
    /// <param name="endPoint">Host and port.</param>
    /// <param name="closest">How close to this machine the host may be.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="RefusedAddressException">Every address of the host is closer than that.</exception>
    internal async Task<Stream> ConnectAsync(DnsEndPoint endPoint, AddressReach closest, CancellationToken cancellation)
    {
        var addresses = await FindAsync(endPoint.Host, cancellation).ConfigureAwait(false);
        var allowed = Array.FindAll(addresses, address => AddressReaches.Of(address) <= closest);
        return allowed.Length > 0
            ? await network.Connect(allowed, endPoint.Port, cancellation).ConfigureAwait(false)
            : throw new RefusedAddressException(endPoint.Host);
    }

    private async Task<IPAddress[]> FindAsync(string host, CancellationToken cancellation)
    {
        host = host.Trim('[', ']');
        if (IPAddress.TryParse(host, out var address))
        {
            return [address];
        }

        try
        {
            return await _addresses.GetOrAdd(host, name => network.Resolve(name, cancellation)).ConfigureAwait(false);
        }
        catch
        {
            _addresses.TryRemove(host, out _);
            throw;
        }
    }
}
