using System.Net;
using System.Net.Sockets;

namespace Demarche.Workbench.Watching.Fetching;

/// <summary>Tells from where an address can be reached, by the IANA registries of special-purpose addresses for IPv4 and IPv6 (RFC 6890).</summary>
internal static class AddressReaches
{
    private static readonly IPNetwork[] Private =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15",
            "224.0.0.0/4", "240.0.0.0/4", "::/128", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    // Addresses that carry an IPv4 address: the translation prefix (RFC 6052) from its 13th byte on, 6to4 (RFC 3056) from its third.
    private static readonly (IPNetwork Network, int At)[] Carriers = [(IPNetwork.Parse("64:ff9b::/96"), 12), (IPNetwork.Parse("2002::/16"), 2)];

    /// <summary>The reach of an address.</summary>
    /// <param name="address">The address.</param>
    /// <returns>Its reach; that of the IPv4 address it stands for, where it does.</returns>
    internal static AddressReach Of(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return Of(address.MapToIPv4());
        }

        // "This host" (0.0.0.0, ::) is answered by this machine.
        if (IPAddress.IsLoopback(address) || address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
        {
            return AddressReach.Loopback;
        }

        foreach (var (network, at) in Carriers)
        {
            if (address.AddressFamily is AddressFamily.InterNetworkV6 && network.Contains(address))
            {
                return Of(new IPAddress(address.GetAddressBytes().AsSpan(at, 4)));
            }
        }

        return Array.Exists(Private, network => network.Contains(address)) ? AddressReach.Private : AddressReach.Public;
    }
}
