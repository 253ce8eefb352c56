using System.Globalization;
using NodaTime;

namespace Demarche.Workbench.Watching.Fetching;

/// <summary>What fetching says when it fails, with its numbers: DEM320 to DEM339.</summary>
internal static class FetchMessages
{
    internal static FetchFailure NotWeb(string address) =>
        new("DEM320", $"\"{Short(address)}\" is no address of the web; only http and https are fetched.", true);

    internal static FetchFailure NoHost(string host) =>
        new("DEM321", $"There is no host {host}, or it cannot be looked up now; check the address and the network.", false);

    internal static FetchFailure NoAnswer(string host, string why) =>
        new("DEM322", $"{host} does not answer ({why.TrimEnd('.')}); it is tried again later.", false);

    internal static FetchFailure TooSlow(TimeSpan limit) =>
        new("DEM323", string.Create(CultureInfo.InvariantCulture, $"The answer was not whole after {limit.TotalSeconds:0.#} s, the most that is waited; it is tried again later."), false);

    internal static FetchFailure CutOff() =>
        new("DEM324", "The answer broke off before it was whole; it is tried again later.", false);

    internal static FetchFailure TooLarge(int limit) =>
        new("DEM325", $"The answer, as sent or unpacked, is larger than {Size(limit)}, the most that is fetched.", true);

    internal static FetchFailure BrokenPacking() =>
        new("DEM326", "The compression of the answer is damaged or not the one it states; it is tried again later.", false);

    internal static FetchFailure Insecure(string host, string why) =>
        new("DEM327", $"{host} does not prove who it is ({why.TrimEnd('.')}); nothing is taken from it until its certificate is in order.", false);

    internal static FetchFailure TooManyRedirects(int limit) =>
        new("DEM328", $"It leads on to other addresses more than {limit} times, or in a circle; open it in a browser and name the address it ends at.", true);

    internal static FetchFailure Downgrade(Uri to) =>
        new("DEM329", $"It leads from https on to {Short(to.AbsoluteUri)} without it; that is not followed.", true);

    internal static FetchFailure Refused(string host) =>
        new("DEM330", $"It leads into the machine or network that this program runs in ({host}); that is followed only from an address that lies there itself.", true);

    internal static FetchFailure Status(int status, Duration? wait) => status switch
    {
        404 or 410 => new("DEM331", $"There is nothing at the address (status {status}); check it.", true),
        401 or 402 or 403 or 451 => new("DEM332", $"The server does not give it to this program (status {status}); open it in a browser and save the page.", true),
        429 => new("DEM333", "The server asks for fewer requests (status 429); it is tried again later.", false) { Wait = wait },
        >= 500 or 408 or 425 => new("DEM334", $"The server is in trouble (status {status}); it is tried again later.", false) { Wait = wait },
        _ => new("DEM335", $"The server answered with status {status}, which gives no page; check the address.", true),
    };

    internal static FetchFailure Robots(string host) =>
        new("DEM336", $"The robots.txt of {host} asks programs not to fetch it; open it in a browser and save the page.", true);

    internal static FetchFailure RobotsUnknown(string host) =>
        new("DEM337", $"The robots.txt of {host} cannot be had, so that nothing is fetched from it now; it is tried again later.", false);

    internal static FetchFailure OtherType(string type) =>
        new("DEM338", $"It is {Short(type)}, which holds no story that can be read; HTML, PDF and plain text are.", true);

    private static string Size(int bytes) => bytes >= 1 << 20 ? $"{bytes >> 20} MB" : $"{bytes} bytes";

    private static string Short(string value) => value.Length <= 120 ? value : string.Concat(value.AsSpan(0, 120), "…");
}
