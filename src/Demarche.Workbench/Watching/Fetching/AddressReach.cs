namespace Demarche.Workbench.Watching.Fetching;

/// <summary>From where an address can be reached; the further down, the closer to this machine.</summary>
public enum AddressReach
{
    /// <summary>From anywhere.</summary>
    Public,

    /// <summary>From one network: private, link-local and other addresses that the Internet does not route.</summary>
    Private,

    /// <summary>From this machine alone.</summary>
    Loopback,
}
