namespace Demarche.Web.Components.Navigation;

/// <summary>A page in the navigation.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Href">Its address, relative to the workbench's.</param>
/// <param name="Order">Where it stands.</param>
internal sealed record NavigationEntry(string Title, string Href, int Order);
