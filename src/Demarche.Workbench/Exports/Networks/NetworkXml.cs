using System.Globalization;
using System.Text;
using System.Xml;

namespace Demarche.Workbench.Exports.Networks;

/// <summary>What the XML forms of networks do alike.</summary>
internal static class NetworkXml
{
    /// <summary>Opens a writer of indented UTF-8 with "\n" at line ends.</summary>
    internal static XmlWriter Open(Stream output) =>
        XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CloseOutput = false });

    /// <summary>Text without what XML cannot hold.</summary>
    internal static string Text(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                clean.Append(text, index++, 2);
            }
            else
            {
                clean.Append(XmlConvert.IsXmlChar(text[index]) ? text[index] : '\uFFFD');
            }
        }

        return clean.ToString();
    }

    /// <summary>A number as XML has it.</summary>
    internal static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);
}
