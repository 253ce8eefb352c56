using System.Globalization;

namespace Demarche.Web.Hosting;

/// <summary>What the workbench's server says, with its numbers.</summary>
internal static class WebMessages
{
    internal static WorkbenchException OtherAddress(string address) =>
        new($"The workbench listens on 127.0.0.1 only in this version, not on \"{address}\"; leave --address out, and reach it from elsewhere through a tunnel of your own. (DEM701)");

    internal static WorkbenchException NoSuchPort(int port) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{port} is no port; take one from 1 to 65535, or 0 for any that is free. (DEM702)"));

    internal static WorkbenchException PortTaken(int port, Exception cause) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Port {port} on 127.0.0.1 cannot be had ({cause.Message.TrimEnd('.')}); name another with --port, or 0 for any that is free. (DEM703)"), cause);

    internal const string OtherHost = "This workbench answers under 127.0.0.1 and localhost only. (DEM704)\n";

    internal const string OtherOrigin = "Another page asked this workbench for something; it answers its own pages only. (DEM705)\n";
}
