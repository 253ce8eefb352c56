using System.Collections.Immutable;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Demarche.Web.Components.Navigation;

/// <summary>The pages that the navigation shows: those that say so themselves.</summary>
internal static class NavigationList
{
    internal static ImmutableArray<NavigationEntry> Entries { get; } =
    [
        .. typeof(NavigationList).Assembly.GetTypes()
            .Select(page => (Page: page, Place: page.GetCustomAttribute<InNavigationAttribute>()))
            .Where(found => found.Place is not null)
            .Select(found => new NavigationEntry(found.Place!.Title, HrefOf(found.Page), found.Place.Order))
            .OrderBy(entry => entry.Order)
            .ThenBy(entry => entry.Title, StringComparer.Ordinal),
    ];

    private static string HrefOf(Type page) => page.GetCustomAttributes<RouteAttribute>().Select(route => route.Template)
        .First(template => !template.Contains('{', StringComparison.Ordinal)).TrimStart('/');
}
