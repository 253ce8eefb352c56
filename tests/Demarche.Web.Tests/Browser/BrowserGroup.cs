namespace Demarche.Web.Tests.Browser;

/// <summary>Tests that share the browser; one runs at a time.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<BrowserFixture>
{
    /// <summary>What the tests name.</summary>
    public const string Name = "browser";
}
