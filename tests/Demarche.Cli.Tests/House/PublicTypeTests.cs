using System.Reflection;
using System.Text.RegularExpressions;

namespace Demarche.Cli.Tests.House;

public sealed partial class PublicTypeTests
{
    private static IEnumerable<Type> PublicTypes =>
        new[]
        {
            typeof(Demarche.Language.Document),
            typeof(Demarche.Reading.Reader),
            typeof(Demarche.Record.RecordFilter),
            typeof(Demarche.Conflict.Model.ConflictModel),
            typeof(Demarche.Workbench.Views.BriefView),
        }.SelectMany(type => type.Assembly.GetExportedTypes());

    [Fact]
    public void Public_classes_are_sealed_static_or_abstract() =>
        PublicTypes.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void Public_names_follow_the_glossary()
    {
        var refused = Instead().Matches(SourceTree.Read("docs/glossary.md"))
            .SelectMany(match => match.Groups["words"].Value.Split(", "))
            .Select(word => char.ToUpperInvariant(word[0]) + word[1..])
            .ToList();
        refused.Count.ShouldBeGreaterThan(5);
        var wrong = PublicTypes.SelectMany(type => refused.Where(word => Words(type.Name).Contains(word, StringComparer.Ordinal)).Select(word => $"{type.Name}: {word}"));
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Libraries_keep_no_state_in_statics()
    {
        const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var mutable = PublicTypes
            .SelectMany(type => type.GetFields(Statics))
            .Where(field => field is { IsInitOnly: false, IsLiteral: false } && !field.Name.Contains('<', StringComparison.Ordinal))
            .Select(field => $"{field.DeclaringType}.{field.Name}");
        mutable.ShouldBeEmpty();
    }

    private static IEnumerable<string> Words(string name) => Word().Matches(name).Select(match => match.Value);

    [GeneratedRegex(@"\(not (?<words>[a-z, ]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Instead();

    [GeneratedRegex("[A-Z][a-z]*", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
