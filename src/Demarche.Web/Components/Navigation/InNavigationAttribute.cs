namespace Demarche.Web.Components.Navigation;

/// <summary>Puts a page into the navigation: <c>@attribute [InNavigation("Positions", 30)]</c>. Its address is that of its route.</summary>
/// <param name="title">What it is called there.</param>
/// <param name="order">Where it stands, the smallest first.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InNavigationAttribute(string title, int order) : Attribute
{
    /// <summary>What the page is called in the navigation.</summary>
    public string Title { get; } = title;

    /// <summary>Where it stands, the smallest first.</summary>
    public int Order { get; } = order;
}
