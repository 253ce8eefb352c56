using Demarche.Reading.Pages.Html.Tree;

namespace Demarche.Reading.Tests.Pages.Html;

public sealed class HintListTests
{
    [Theory]
    [InlineData("mostRead__list-item", "most read list item")]
    [InlineData("c-article__body", "c article body")]
    [InlineData("", "")]
    [InlineData("h1", "h1")]
    public void Names_are_cut_into_words(string name, string words) => string.Join(' ', NameWords.Split(name)).ShouldBe(words);

    [Theory]
    [InlineData("article-body", Hint.Body)]
    [InlineData("mostRead__list-item", Hint.Related)]
    [InlineData("article-body__newsletter", Hint.Furniture)]
    [InlineData("has-sidebar", Hint.None)]
    [InlineData("category-newsletter", Hint.None)]
    [InlineData("adelaide", Hint.None)]
    [InlineData("css-1x2y3z", Hint.None)]
    public void Names_hint_at_what_their_words_say(string names, object hint) =>
        (HintList.Default.Of(names) & (Hint.Body | Hint.Related | Hint.Furniture | Hint.Comments)).ShouldBe((Hint)hint);
}
