namespace Demarche.Web.Components;

/// <summary>Addresses of pages about merged things, relative to the workbench's.</summary>
public static class PageAddress
{
    /// <summary>The page of a party.</summary>
    /// <param name="id">Its merged id.</param>
    /// <returns>The address.</returns>
    public static string Party(string id) => "party?id=" + Uri.EscapeDataString(id);

    /// <summary>The page of an initiative.</summary>
    /// <param name="id">Its merged id.</param>
    /// <returns>The address.</returns>
    public static string Initiative(string id) => "initiative?id=" + Uri.EscapeDataString(id);
}
