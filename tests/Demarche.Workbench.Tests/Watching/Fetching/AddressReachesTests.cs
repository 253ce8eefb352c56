using System.Net;
using Demarche.Workbench.Watching.Fetching;

namespace Demarche.Workbench.Tests.Watching.Fetching;

public sealed class AddressReachesTests
{
    [Theory]
    [InlineData("127.0.0.1", AddressReach.Loopback)]
    [InlineData("127.9.9.9", AddressReach.Loopback)]
    [InlineData("::1", AddressReach.Loopback)]
    [InlineData("0.0.0.0", AddressReach.Loopback)]
    [InlineData("::ffff:127.0.0.1", AddressReach.Loopback)]
    [InlineData("64:ff9b::7f00:1", AddressReach.Loopback)]
    [InlineData("10.1.2.3", AddressReach.Private)]
    [InlineData("172.31.255.255", AddressReach.Private)]
    [InlineData("192.168.0.1", AddressReach.Private)]
    [InlineData("169.254.169.254", AddressReach.Private)]
    [InlineData("100.64.0.1", AddressReach.Private)]
    [InlineData("2002:c0a8:1::1", AddressReach.Private)]
    [InlineData("fd12::1", AddressReach.Private)]
    [InlineData("fe80::1", AddressReach.Private)]
    [InlineData("ff02::1", AddressReach.Private)]
    [InlineData("172.32.0.1", AddressReach.Public)]
    [InlineData("203.0.113.7", AddressReach.Public)]
    [InlineData("2001:db8::1", AddressReach.Public)]
    public void The_reach_of_an_address_is_told(string address, AddressReach reach) =>
        AddressReaches.Of(IPAddress.Parse(address)).ShouldBe(reach);
}
