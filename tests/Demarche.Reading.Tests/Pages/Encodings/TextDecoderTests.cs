using System.Text;
using CsCheck;
using Demarche.Reading.Pages.Encodings;

namespace Demarche.Reading.Tests.Pages.Encodings;

public sealed class TextDecoderTests
{
    private static readonly string[] Names = ["", "utf-8", "shift_jis", "nonsense", "utf-7", "x-mac-cyrillic"];
    private const string French = "Les négociations ont été reportées à l’été ; « personne n’a cédé », a déclaré le délégué français à Genève après la séance.";
    private const string Russian = "Переговоры были отложены до осени, заявил представитель министерства иностранных дел после заседания в Женеве.";
    private const string Japanese = "外務省の報道官は、両国の協議が来週ジュネーブで再開されると述べた。交渉は昨年から中断していた。";

    [Theory]
    [InlineData(French, "utf-8")]
    [InlineData(French, "windows-1252")]
    [InlineData(French, "utf-16")]
    [InlineData(French, "utf-16BE")]
    [InlineData(French, "utf-32")]
    [InlineData(Russian, "windows-1251")]
    [InlineData(Russian, "koi8-r")]
    [InlineData(Russian, "utf-8")]
    [InlineData(Japanese, "shift_jis")]
    [InlineData(Japanese, "euc-jp")]
    public void An_undeclared_encoding_is_told_from_the_bytes(string text, string name)
    {
        var bytes = EncodingNames.Find(name)!.GetBytes(string.Concat(Enumerable.Repeat(text + "\n", 5)));
        if (name is "utf-32")
        {
            bytes = [.. Encoding.UTF32.GetPreamble(), .. bytes];
        }

        TextDecoder.Decode(bytes, declared: null, isMarkup: false).ShouldStartWith(text);
    }

    [Theory]
    [InlineData("iso-8859-1", "windows-1252")]
    [InlineData("WINDOWS-1251", "windows-1251")]
    [InlineData(" \"Shift_JIS\" ", "shift_jis")]
    [InlineData("gb2312", "gb18030")]
    public void A_declared_encoding_is_used(string declared, string expected)
    {
        var text = expected switch { "windows-1251" => Russian, "shift_jis" => Japanese, "gb18030" => "会谈", _ => "Genève" };
        TextDecoder.Decode(EncodingNames.Find(expected)!.GetBytes(text), declared, isMarkup: false).ShouldBe(text);
    }

    [Theory]
    [InlineData("<meta charset=\"windows-1251\">")]
    [InlineData("<META http-equiv=Content-Type content='text/html; charset=windows-1251'>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1251\"?>")]
    public void Markup_declares_its_encoding(string declaration) =>
        TextDecoder.Decode(EncodingNames.Find("windows-1251")!.GetBytes(declaration + "мир"), declared: null, isMarkup: true).ShouldEndWith("мир");

    [Fact]
    public void Valid_utf_8_goes_before_a_wrong_declaration() =>
        TextDecoder.Decode(Encoding.UTF8.GetBytes("Genève"), "iso-8859-1", isMarkup: true).ShouldBe("Genève");

    [Fact]
    public void A_few_broken_bytes_do_not_turn_utf_8_into_something_else()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(French, 10))), 0xff, .. " – end"u8];
        TextDecoder.Decode(bytes, declared: null, isMarkup: false).ShouldEndWith("\ufffd – end");
    }

    [Fact]
    public void A_byte_order_mark_is_no_text() =>
        TextDecoder.Decode([0xef, 0xbb, 0xbf, (byte)'a'], declared: null, isMarkup: false).ShouldBe("a");

    [Fact]
    public void No_bytes_make_it_throw() =>
        Gen.Select(Gen.Byte.Array[0, 300], Gen.Int[0, 5].Select(index => Names[index])).Sample((bytes, declared) =>
            TextDecoder.Decode(bytes, declared, isMarkup: true) is not null);
}
